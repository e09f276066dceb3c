import type { ArticleText } from "../article";
import { remember } from "../memo";
import type { LoadedStory, PackIndex } from "../pack/load";
import { hasAll, wordsOf } from "./gate";

/** Stories by the words of the one gate group that rules out most pages; a page is asked for the words it has. */
interface GateIndex {
  byWord: Map<string, LoadedStory[]>;
  /** How many stories have the word in their gates. */
  counts: Map<string, number>;
  stories: number;
}

const groupsOf = ({ story }: LoadedStory): string[][] => story.about.gate;

function countWords(stories: LoadedStory[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const story of stories)
    for (const word of new Set(groupsOf(story).flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The group whose words the fewest stories share. */
function rarestGroup(loaded: LoadedStory, counts: Map<string, number>): string[] {
  const shared = (group: string[]): number => group.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
  const [first = [], ...others] = groupsOf(loaded);
  return others.reduce((best, group) => (shared(group) < shared(best) ? group : best), first);
}

const gateIndex = remember((index: PackIndex): GateIndex => {
  const stories = [...index.stories.values()];
  const counts = countWords(stories);
  const byWord = new Map<string, LoadedStory[]>();
  for (const loaded of stories)
    for (const word of new Set(rarestGroup(loaded, counts))) {
      const list = byWord.get(word);
      if (list) list.push(loaded);
      else byWord.set(word, [loaded]);
    }
  return { byWord, counts, stories: stories.length };
});

/** How often each word that is in some gate stands on the page. */
function frequencies(text: string, { counts }: GateIndex): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    if (counts.has(word)) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** How much the page's words speak for a story: in each group the word that is rare among stories and common here. */
function weight(loaded: LoadedStory, on: Map<string, number>, { counts, stories }: GateIndex): number {
  const weightOf = (word: string): number =>
    Math.log1p(on.get(word) ?? 0) * Math.log1p(stories / (counts.get(word) ?? stories));
  return groupsOf(loaded).reduce((sum, group) => sum + Math.max(...group.map(weightOf)), 0);
}

/** Reading a page for a story costs milliseconds, and stories that share their rarest words with more than these are none. */
const mostRead = 6;

const textOf = ({ title, paragraphs }: ArticleText): string =>
  [title, ...paragraphs.map(({ text }) => text)].join("\n");

/**
 * The few stories worth reading a page for: those whose gate words it has, by how rare these are among all stories.
 * The cost follows the page's words and the stories that share its rarest, not the number of stories.
 */
export function shortlist(
  index: PackIndex,
  article: ArticleText,
  keep: (loaded: LoadedStory) => boolean,
): LoadedStory[] {
  const gates = gateIndex(index);
  const text = textOf(article);
  const words = wordsOf(text);
  const found = new Set<LoadedStory>();
  for (const word of words)
    for (const loaded of gates.byWord.get(word) ?? [])
      if (keep(loaded) && hasAll(groupsOf(loaded), words)) found.add(loaded);
  if (found.size <= mostRead) return inOrder(index, found);
  const on = frequencies(text, gates);
  return [...found]
    .map((loaded) => ({ loaded, weight: weight(loaded, on, gates) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostRead)
    .map(({ loaded }) => loaded);
}

/** Earlier packs come first, whatever words the page begins with. */
const inOrder = ({ stories }: PackIndex, found: Set<LoadedStory>): LoadedStory[] =>
  found.size < 2 ? [...found] : [...stories.values()].filter((loaded) => found.has(loaded));
