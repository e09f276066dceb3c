// Archives that depend on nothing but their content: sorted, one date, one mode, one compressor on every machine.
import { strToU8, zipSync } from "fflate";

/** A zip stores local time without a zone; this reads as the same moment everywhere. */
const mtime = new Date(2020, 0, 1, 12);
const unix = 3;
const regularFile = 0o100644 * 2 ** 16;

/**
 * A zip whose bytes follow from paths and contents alone.
 * @param {import("./paths.mjs").File[]} files
 */
export const zip = (files) => {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, content]) => [path, typeof content === "string" ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime, os: unix, attrs: regularFile });
};
