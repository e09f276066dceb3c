/** FNV-1a over UTF-16 units: 32 bits, unsigned; another `seed` gives an independent hash. */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const hex = (word: number): string => word.toString(16).padStart(8, "0");

/** 64 bits as 16 hex digits: enough that no two sentences a reader meets collide. */
export const hash64 = (text: string): string => hex(hash32(text)) + hex(hash32(text, 0x9e3779b9));
