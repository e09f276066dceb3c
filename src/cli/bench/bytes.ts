import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** What a page is given, by situation; null where the extension is not built. */
export interface Bytes {
  situation: string;
  files: string[];
  raw: number;
  gzip: number;
  budget: number;
}

const situations = [
  { situation: "site that is not listed", files: [], budget: 0 },
  { situation: "listed site, off the story", files: ["gate.js"], budget: 8_192 },
  { situation: "story page", files: ["gate.js", "visit.js", "page.css", "marks.css"], budget: 112_640 },
];

/** Bytes of the built extension's content scripts; empty where it is not built. */
export function measureBytes(folder = "dist/chrome"): Bytes[] {
  if (!situations.flatMap(({ files }) => files).every((file) => existsSync(`${folder}/${file}`))) return [];
  return situations.map(({ situation, files, budget }) => {
    const contents = files.map((file) => readFileSync(`${folder}/${file}`));
    const raw = contents.reduce((sum, content) => sum + content.length, 0);
    const gzip = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
    return { situation, files, raw, gzip, budget };
  });
}
