import type { ArticleText } from "../article";
import { remember } from "../memo";
import type { LoadedStory, PackIndex } from "../pack/load";
import { hasAll, wordsOf } from "./gate";

/** Stories by the words of the one gate group that rules out most pages; a page is asked for the words it has. */
interface GateIndex {
  byWord: Map<string, LoadedStory[]>;
  /** How many stories have the word in their gates. */
  counts: Map<string, number>;
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
  return { byWord, counts };
});

/** How much the page's words speak for a story: in each group the word that the fewest other stories have. */
const rarity = (loaded: LoadedStory, words: Set<string>, counts: Map<string, number>): number =>
  groupsOf(loaded).reduce((sum, group) => {
    const shared = group.filter((word) => words.has(word)).map((word) => counts.get(word) ?? 1);
    return sum - Math.log(Math.min(...shared));
  }, 0);

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
  const { byWord, counts } = gateIndex(index);
  const words = wordsOf(textOf(article));
  const found = new Set<LoadedStory>();
  for (const word of words)
    for (const loaded of byWord.get(word) ?? []) if (keep(loaded) && hasAll(groupsOf(loaded), words)) found.add(loaded);
  if (found.size <= mostRead) return inOrder(index, found);
  return [...found]
    .map((loaded) => ({ loaded, rarity: rarity(loaded, words, counts) }))
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, mostRead)
    .map(({ loaded }) => loaded);
}

/** Earlier packs come first, whatever words the page begins with. */
const inOrder = ({ stories }: PackIndex, found: Set<LoadedStory>): LoadedStory[] =>
  found.size < 2 ? [...found] : [...stories.values()].filter((loaded) => found.has(loaded));
