import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Example } from "../core/match/types";

/** The example sentences of a bundled story; none where it has no folder for them. */
export function examplesOf(story: string): Example[] {
  const folder = `seeds/stories/${story}/examples`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Example[]);
}
