// Baselines are kept with a palette: a third of the bytes, and no colour is off by more than the eye or the comparison sees.
import { crc32, deflateSync } from "node:zlib";

const most = 256;
/** Shades a channel, from fine to coarse: the first that the palette has room for. */
const finenesses = [32, 24, 16, 12, 8, 6];

/** @param {Buffer} data RGBA @param {number} fineness @returns {number[]} a colour for each pixel, 0xRRGGBB */
function coloursOf(data, fineness) {
  const last = fineness - 1;
  const shades = Array.from({ length: 256 }, (_, level) => Math.round((Math.round((level / 255) * last) / last) * 255));
  /** @param {number} at */
  const shade = (at) => shades[data[at] ?? 0] ?? 0;
  const colours = [];
  for (let at = 0; at < data.length; at += 4) colours.push((shade(at) << 16) | (shade(at + 1) << 8) | shade(at + 2));
  return colours;
}

/** @param {Buffer} data RGBA */
function withPalette(data) {
  for (const fineness of finenesses) {
    const colours = coloursOf(data, fineness);
    const palette = [...new Set(colours)].sort((a, b) => a - b);
    if (palette.length <= most) return { colours, palette };
  }
  throw new Error("six shades a channel are 216 colours at most");
}

/** @param {string} type @param {Buffer} content */
function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** @param {import("pngjs").PNG} picture @returns {Buffer} a PNG file */
export function smallPng({ width, height, data }) {
  const { colours, palette } = withPalette(data);
  const index = new Map(palette.map((colour, place) => [colour, place]));
  const lines = Buffer.alloc(height * (width + 1));
  for (let i = 0; i < colours.length; i++) lines[i + Math.floor(i / width) + 1] = index.get(colours[i] ?? 0) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, with a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
