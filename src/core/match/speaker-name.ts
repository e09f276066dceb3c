import { type Token, wordAt } from "../text/tokens";
import { wordSet } from "../text/word-classes";
import { bodies } from "./noun-phrases";

/** First and last token of a name or of a noun for somebody, with its article. */
export type Phrase = [first: number, last: number];

const people = wordSet(
  "adviser advisor advisers sources source analysts analyst researcher researchers professor newspaper network channel statement economist historian observers daily weekly paper magazine website outlet broadcaster tabloid",
);
const modifiers = wordSet(
  "senior top national security foreign state defence defense military deputy prime chief former intelligence presidential government political leading independent unnamed western joint special second third retired new",
);
const articles = wordSet("the a an one two three some several many");
const joiners = wordSet("of for 's -");
const titles = wordSet("mr mrs ms dr");
/** Written with a capital, and no part of a name. */
const noNames = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december but meanwhile however earlier late while although as when after yet so he she it they we i you who what where why how that this which there these those others another",
);
/** Whose words follow one of these is not who speaks, or not alone: "officials in Tehran", "Tehran and Moscow". */
const leads = wordSet("and or nor by to in from with against about on at into over between his her its their our my");
/** What may follow a name: nothing, or what is said of it. */
const followers = wordSet("who which in on at as but that when with from familiar");

/** More than any name has. */
const longest = 12;

const isCommon = ({ word }: Token): boolean => bodies.has(word) || people.has(word);

/** A word that a name can end with. */
const isHead = (token: Token | undefined): boolean =>
  token !== undefined &&
  !noNames.has(token.word) &&
  !leads.has(token.word) &&
  !articles.has(token.word) &&
  (token.capital || isCommon(token));

/** "Mr. Patel", "Dmitri S. Peskov" */
const isTitleStop = (tokens: Token[], at: number): boolean =>
  wordAt(tokens, at) === "." && (titles.has(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1).length === 1);

const isPart = (tokens: Token[], at: number): boolean =>
  isHead(tokens[at]) || modifiers.has(wordAt(tokens, at)) || isTitleStop(tokens, at);

/** "spokesman for the Kremlin", "Amir-Abdollahian": where the name goes on before something that joins it; -1 where it does not. */
function joinedBefore(tokens: Token[], first: number): number {
  const at = articles.has(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  return joiners.has(wordAt(tokens, at)) && isPart(tokens, at - 1) ? at - 1 : -1;
}

/** A noun for somebody needs an article or a name with it, or stands in the plural with nothing before it. */
function isWhole(tokens: Token[], [first, last]: Phrase): boolean {
  for (let at = first; at <= last; at++) if (tokens[at]?.capital || articles.has(wordAt(tokens, at))) return true;
  const before = tokens[first - 1];
  return wordAt(tokens, last).endsWith("s") && (before === undefined || before.kind === "mark");
}

/** The phrase that ends with a token; null where it is a pronoun's, one of two, or no name. */
export function phraseBefore(tokens: Token[], last: number): Phrase | null {
  if (!isHead(tokens[last])) return null;
  let first = last;
  while (last - first < longest) {
    const next = isPart(tokens, first - 1) ? first - 1 : joinedBefore(tokens, first);
    if (next < 0) break;
    first = next;
  }
  // "Officially Iran says"
  if (first === 0 && last > 0 && wordAt(tokens, 0).endsWith("ly")) first = 1;
  if (articles.has(wordAt(tokens, first - 1))) first--;
  const isClause = wordAt(tokens, first - 1) === "and" && wordAt(tokens, first - 2) === ",";
  if (leads.has(wordAt(tokens, first - 1)) && !isClause) return null;
  return isWhole(tokens, [first, last]) ? [first, last] : null;
}

const continues = (tokens: Token[], at: number): boolean =>
  isPart(tokens, at) ||
  (joiners.has(wordAt(tokens, at)) && isPart(tokens, at - 1)) ||
  (articles.has(wordAt(tokens, at)) && joiners.has(wordAt(tokens, at - 1)));

/** The phrase that begins with a token; null where something follows that may be part of it, or it is no name. */
export function phraseAfter(tokens: Token[], first: number): Phrase | null {
  let last = first;
  while (last - first < longest && articles.has(wordAt(tokens, last))) last++;
  while (last - first < longest && continues(tokens, last)) last++;
  last--;
  const next = tokens[last + 1];
  if (!isHead(tokens[last]) || leads.has(wordAt(tokens, first))) return null;
  if (next !== undefined && next.kind !== "mark" && !followers.has(next.word)) return null;
  return isWhole(tokens, [first, last]) ? [first, last] : null;
}
