import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { marksSheet } from "../../core/marks-sheet";

/** What a page is given, by situation; null where the extension is not built. */
export interface Bytes {
  situation: string;
  files: string[];
  raw: number;
  gzip: number;
  budget: number;
}

/** Elements in which the sentences of a page usually stand: what the style of its marks names. */
export const usualElements = ["p", "a", "em", "h1"];

const situations = [
  { situation: "site that is not listed", files: [], budget: 0 },
  { situation: "listed site, off the story", files: ["gate.js"], budget: 8_192 },
  { situation: "... where packs are imported", files: ["gate.js", "imported.js"], budget: 8_192 },
  { situation: "story page", files: ["gate.js", "visit.js", "page.css"], marks: usualElements, budget: 112_640 },
];

/** Bytes of the built extension's content scripts and styles; empty where it is not built. */
export function measureBytes(folder = "dist/chrome"): Bytes[] {
  if (!situations.flatMap(({ files }) => files).every((file) => existsSync(`${folder}/${file}`))) return [];
  return situations.map(({ situation, files, marks, budget }) => {
    const contents = files.map((file) => readFileSync(`${folder}/${file}`));
    if (marks) contents.push(Buffer.from(marksSheet(marks)));
    const raw = contents.reduce((sum, content) => sum + content.length, 0);
    const gzip = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
    return { situation, files, raw, gzip, budget };
  });
}
