import type { ArticleText } from "../article";
import { remember } from "../memo";
import type { StoryEntry, StoryIndex } from "../pack/load";
import { WordSieve } from "../text/words-in";
import { hasAll } from "./gate";

/** Stories by the words of the one gate group that rules out most pages; a page is asked for the words it has. */
interface GateIndex {
  byWord: Map<string, StoryEntry[]>;
  /** How many stories have the word in their gates. */
  counts: Map<string, number>;
  sieve: WordSieve;
  stories: number;
}

const groupsOf = ({ head }: StoryEntry): string[][] => head.gate;

function countWords(stories: StoryEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const story of stories)
    for (const word of new Set(groupsOf(story).flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The group whose words the fewest stories share. */
function rarestGroup(entry: StoryEntry, counts: Map<string, number>): string[] {
  const shared = (group: string[]): number => group.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const [first = [], ...others] = groupsOf(entry);
  return others.reduce((best, group) => (shared(group) < shared(best) ? group : best), first);
}

const gateIndex = remember((index: StoryIndex): GateIndex => {
  const stories = [...index.stories.values()];
  const counts = countWords(stories);
  const byWord = new Map<string, StoryEntry[]>();
  for (const entry of stories)
    for (const word of new Set(rarestGroup(entry, counts))) {
      const list = byWord.get(word);
      if (list) list.push(entry);
      else byWord.set(word, [entry]);
    }
  return { byWord, counts, sieve: new WordSieve(counts), stories: stories.length };
});

/** How often each word that is in some gate stands on the page. */
function frequencies(text: string, { counts }: GateIndex): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    if (counts.has(word)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** How much the page's words speak for a story: in each group the word that is rare among stories and common here. */
function weight(entry: StoryEntry, on: Map<string, number>, { counts, stories }: GateIndex): number {
  const weightOf = (word: string): number =>
    Math.log1p(on.get(word) ?? 0) * Math.log1p(stories / (counts.get(word) ?? stories));
  return groupsOf(entry).reduce((sum, group) => sum + Math.max(...group.map(weightOf)), 0);
}

/** Reading a page for a story costs milliseconds, and stories that share their rarest words with more than these are none. */
const mostRead = 6;

const textOf = ({ title, paragraphs }: ArticleText): string =>
  [title, ...paragraphs.map(({ text }) => text)].join("\n");

/** The words of a page that are in some gate, in order: few of those it has. */
function gateWordsIn({ title, paragraphs }: ArticleText, { sieve }: GateIndex): Set<string> {
  const found = new Set<string>();
  sieve.sift(title, found);
  for (const { text } of paragraphs) sieve.sift(text, found);
  return found;
}

/**
 * The few stories worth reading a page for: those whose gate words it has, by how rare these are among all stories.
 * The cost follows the page's words and the stories that share its rarest, not the number of stories.
 */
export function shortlist(index: StoryIndex, article: ArticleText, keep: (entry: StoryEntry) => boolean): StoryEntry[] {
  const gates = gateIndex(index);
  const words = gateWordsIn(article, gates);
  const found = new Set<StoryEntry>();
  for (const word of words)
    for (const entry of gates.byWord.get(word) ?? [])
      if (keep(entry) && hasAll(groupsOf(entry), words)) found.add(entry);
  if (found.size <= mostRead) return inOrder(index, found);
  const on = frequencies(textOf(article), gates);
  return [...found]
    .map((entry) => ({ entry, weight: weight(entry, on, gates) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostRead)
    .map(({ entry }) => entry);
}

/** Earlier packs come first, whatever words the page begins with. */
const inOrder = ({ stories }: StoryIndex, found: Set<StoryEntry>): StoryEntry[] =>
  found.size < 2 ? [...found] : [...stories.values()].filter((entry) => found.has(entry));
