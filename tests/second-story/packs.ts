import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFolder } from "../../src/cli/pack/seeds-folder";
import type { ArticleText } from "../../src/core/article";
import type { Pack } from "../../src/core/pack/types";
import { read } from "../page/read";

export const secondSeeds = join("tests", "second-story", "seeds");

function compiled(folder: string): Pack {
  const result = compileFolder(folder);
  if (!result.ok) throw new Error([result.message, ...(result.details ?? [])].join("\n"));
  return result.value.pack;
}

/** The bundled pack. */
export const firstPack = compiled("seeds");

/** The made-up second story as a reader would import it. */
export const secondPack: Pack = {
  ...compiled(secondSeeds),
  id: "aras-gas-line",
  title: "The Aras gas line",
  version: "1",
};

const pages = {
  lantern: {
    file: join("tests", "second-story", "pages", "lantern.html"),
    url: "https://anatolialantern.example/aras",
  },
  meridian: {
    file: join("tests", "second-story", "pages", "meridian.html"),
    url: "https://meridianherald.example/aras",
  },
  harbour: { file: join("tests", "demo", "harbour-talks.html"), url: "https://www.harbourpost.example/talks" },
};

/** A demo page as the extension reads it: `harbour` is about the first story, the others about the second. */
export function pageText(name: keyof typeof pages): ArticleText {
  const { file, url } = pages[name];
  return read(readFileSync(file, "utf8"), url).article;
}
