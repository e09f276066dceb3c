import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { takenBy } from "../../../src/core/match/match-sentence";
import { buildMatcher, type Matcher } from "../../../src/core/match/matcher";
import { readArticle } from "../../../src/core/match/read-article";
import { compileSeeds } from "../../../src/core/pack/compile";
import type { Pack } from "../../../src/core/pack/types";

/** Seed files by their path below `seeds/`, as the build reads them. */
function seedFiles(folder = "seeds"): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json") && !path.includes("examples"))
      .map((path) => [path.replaceAll("\\", "/"), JSON.parse(readFileSync(join(folder, path), "utf8"))]),
  );
}

function makePack(): Pack {
  const pack = compileSeeds(seedFiles(), "0.0.0");
  if (!pack.ok) throw new Error([pack.message, ...(pack.details ?? [])].join("\n"));
  return pack.value;
}

function makeMatcher({ stories: [story] }: Pack): Matcher {
  if (!story) throw new Error("The bundled pack has no story.");
  return buildMatcher(story);
}

export const bundledPack = makePack();

/** The matcher of the bundled story. */
export const bundledMatcher = makeMatcher(bundledPack);

/** The positions that the last sentence of a text takes, sorted; `before` stands in a paragraph of its own. */
export function positionsOf(text: string, published = "2022-07-12", before?: string): string[] {
  const paragraphs = [before, text].flatMap((t) => (t ? [{ text: t, role: "text" as const }] : []));
  const read = readArticle(bundledMatcher, { published, paragraphs });
  const own = read.flatMap((sentence, i) =>
    sentence.paragraph === paragraphs.length - 1
      ? takenBy(bundledMatcher, sentence.read, read[i - 1]?.read ?? null)
      : [],
  );
  return [...new Set(own.map(({ position }) => position))].sort();
}
