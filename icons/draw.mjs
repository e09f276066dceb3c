// Draws the PNGs of icon.svg: `node icons/draw.mjs`. Own pixels, so that every machine gives the same bytes.
import { writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const rings = [
  { x: 12, y: 16, color: [31, 78, 121] },
  { x: 20, y: 16, color: [194, 65, 12] },
];
const [radius, stroke, box, samples] = [9, 3.4, 32, 8];

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crc = (bytes) => {
  let c = 0xffffffff;
  for (const byte of bytes) c = crcTable[(c ^ byte) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, "ascii"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

const onRing = (ring, x, y) => Math.abs(Math.hypot(x - ring.x, y - ring.y) - radius) <= stroke / 2;

/** The later ring lies on top. */
const colorAt = (x, y) => rings.findLast((ring) => onRing(ring, x, y))?.color ?? null;

const pixel = (column, row, size) => {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i++) {
    const x = ((column + ((i % samples) + 0.5) / samples) * box) / size;
    const y = ((row + (Math.floor(i / samples) + 0.5) / samples) * box) / size;
    const color = colorAt(x, y);
    if (!color) continue;
    for (let c = 0; c < 3; c++) sum[c] += color[c];
    sum[3]++;
  }
  if (sum[3] === 0) return [0, 0, 0, 0];
  return [...sum.slice(0, 3).map((c) => Math.round(c / sum[3])), Math.round((255 * sum[3]) / samples ** 2)];
};

const png = (size) => {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
};

for (const size of [16, 32, 48, 128]) writeFileSync(new URL(`${size}.png`, import.meta.url), png(size));
