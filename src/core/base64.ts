/** Core knows neither `btoa` nor `Buffer`; this is the usual alphabet with padding. */
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const values = new Map([...alphabet].map((letter, value) => [letter, value]));

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
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const value = values.get(letter);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push((bits >> held) & 255);
  }
  const words = new Uint32Array(bytes.length >> 2);
  for (let i = 0; i < words.length; i++)
    words[i] =
      ((bytes[i * 4] ?? 0) |
        ((bytes[i * 4 + 1] ?? 0) << 8) |
        ((bytes[i * 4 + 2] ?? 0) << 16) |
        ((bytes[i * 4 + 3] ?? 0) << 24)) >>>
      0;
  return words;
}
