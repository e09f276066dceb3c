/** Core knows neither `btoa` nor `Buffer`; this is the usual alphabet with padding. */
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Value of a letter by its code, 255 for what is no letter. */
const values = new Uint8Array(128).fill(255);
for (let value = 0; value < 64; value++) values[alphabet.charCodeAt(value)] = value;

/** 32-bit words, little-endian, as base64. */
export function encodeWords(words: Uint32Array): string {
  const bytes = [...words].flatMap((word) => [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24]);
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = bytes.slice(i, i + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]);
    text += letters.slice(0, 1 + bytes.slice(i, i + 3).length).join("");
  }
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

/** The words of a base64 text; what does not fill a word, and letters outside the alphabet, are left out. */
export function decodeWords(text: string): Uint32Array {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? 255;
    if (value === 255) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = (bits >> held) & 255;
  }
  const words = new Uint32Array(length >> 2);
  for (let i = 0; i < words.length; i++) words[i] = wordAt(bytes, i * 4);
  return words;
}

const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)) >>>
  0;
