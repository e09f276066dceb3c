import type { Story } from "../pack/types";
import { rowAt } from "../tables/rows";
import { tokenise } from "../text/tokens";
import { findConcepts } from "./find-concepts";
import { type LexiconData, openLexicon } from "./lexicon";

/** In how many texts each concept stands, by its number; a group stands where one of its members does. */
export type Prevalence = Uint32Array;

/** So many cues are looked through faster than a page's words are counted; beyond, it pays to know which words are rare. */
const fewCues = 2_000;

/** Enough to tell what every tenth sentence says from what one in a thousand does. */
const mostTexts = 4_000;

/** What the story's positions state and its articles report, evenly picked. */
function textsOf({ questions, articles }: Story): string[] {
  const statements = questions.flatMap(({ positions }) => positions.map(({ statement }) => statement));
  const all = [...statements, ...articles.flatMap(({ reports }) => reports.map(({ says }) => says))];
  const step = Math.max(1, all.length / mostTexts);
  return Array.from({ length: Math.floor(all.length / step) }, (_, i) => all[Math.floor(i * step)] ?? "");
}

/** How often a story's concepts stand in its own texts: what pages will say, as far as the story knows. Null for a story of few cues. */
export function prevalenceOf(story: Story, data: LexiconData): Prevalence | null {
  if (story.cues.length < fewCues) return null;
  const lexicon = openLexicon(data);
  const counts = new Uint32Array(data.kinds.length);
  for (const text of textsOf(story)) {
    const keys = new Set<number>();
    findConcepts(lexicon, tokenise(text), (concept) => {
      keys.add(concept);
      for (const group of rowAt(data.groups, concept)) keys.add(group);
    });
    for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
