// Baselines are kept with a palette: a third of the bytes, and no colour is off by more than the eye or the comparison sees.
import { crc32, deflateSync } from "node:zlib";

const most = 256;
const step = 8;

/** @param {number} level */
const rounded = (level) => Math.min(255, Math.round(level / step) * step);
/** @param {number} colour 0xRRGGBB @returns {[number, number, number]} */
const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
/** @param {number} a @param {number} b */
const distance = (a, b) => parts(a).reduce((sum, level, i) => sum + (level - (parts(b)[i] ?? 0)) ** 2, 0);

/** @param {Buffer} data RGBA @returns {number[]} a colour for each pixel */
function coloursOf(data) {
  const colours = [];
  for (let at = 0; at < data.length; at += 4)
    colours.push((rounded(data[at] ?? 0) << 16) | (rounded(data[at + 1] ?? 0) << 8) | rounded(data[at + 2] ?? 0));
  return colours;
}

/** The most frequent colours stay; each of the others becomes the one nearest to it. @param {number[]} colours */
function paletteOf(colours) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const palette = sorted.slice(0, most);
  const index = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of sorted.slice(most)) {
    const nearest = palette.reduce((best, other) => (distance(other, colour) < distance(best, colour) ? other : best));
    index.set(colour, index.get(nearest) ?? 0);
  }
  return { palette, index };
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
  const colours = coloursOf(data);
  const { palette, index } = paletteOf(colours);
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
    chunk("PLTE", Buffer.from(palette.flatMap(parts))),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
