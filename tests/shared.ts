import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The five articles lie beside the project, not in it: their wording belongs to the outlets. */
const folder = join(process.cwd(), "..", "shared", "articles");

export interface SharedArticle {
  id: string;
  outlet: string;
  domain: string;
  published: string;
  text: string;
}

export const hasShared = existsSync(join(folder, "articles.json"));

/** The five articles with their texts, a paragraph a line; only inside `withShared`. */
export function sharedArticles(): SharedArticle[] {
  const entries: SharedArticle[] = JSON.parse(readFileSync(join(folder, "articles.json"), "utf8"));
  return entries.map((entry) => ({ ...entry, text: readFileSync(join(folder, entry.text), "utf8") }));
}

/**
 * A test on the five articles: without them it counts as not run, by its name, and where REQUIRE_SHARED is set it
 * fails instead.
 */
export function withShared(name: string, body: () => void | Promise<void>, timeout?: number): void {
  const runs = hasShared || process.env.REQUIRE_SHARED;
  (runs ? test : test.skip)(name, async () => await body(), timeout);
}
