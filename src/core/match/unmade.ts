import { stem } from "../text/stem";
import type { Token } from "../text/tokens";
import { isIn, stemClass, wordClass, wordSet } from "../text/word-classes";
import type { KindHit } from "./denials";
import type { Scope } from "./negators";

const mayBe = wordClass("will would shall 'll may might could can should must".split(" "));
const habits = wordClass(
  "usually normally typically ordinarily generally habitually routinely invariably always".split(" "),
);

/** Words whose "to deny" is asked for, foreseen or possible, and so not done. */
const foresees = stemClass(
  "expect like sure certain bound ask urge press tell call want hope need ought chance opportunity occasion time invite challenge pressure beg implore require ready prepare will able free plan intend promise threaten suppose advise encourage tend until up brace count rely trust poised reckon wont reluctant hesitate unwilling predict"
    .split(" ")
    .map(stem),
);

/** Words before a denial as a noun that is waited for. */
const awaits = stemClass(
  "welcome expect await demand want seek predict anticipate hope wait request".split(" ").map(stem),
);

const adverbs = wordSet("be soon yet now then well have even also just simply no doubt");

const isAdverb = ({ word }: Token): boolean => word.endsWith("ly") || adverbs.has(word);

const longestAsked = 6;

const copulas = new Set(["is", "was", "be", "been", "widely", "long"]);

/** "asked Tehran to deny", "is expected to deny", "a chance to deny": whether a word that asks stands before "to". */
function isForeseen(tokens: Token[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - longestAsked); at--) {
    const token = tokens[at] as Token;
    if (isIn(foresees, token)) return true;
    if (token.kind === "mark") return false;
  }
  return false;
}

/** Where the word stands that makes a denial one that nobody has made yet; null for a denial. */
function foreseen(tokens: Token[], first: number): number | null {
  if (tokens[first]?.word === "not") return null;
  let isPresent = !(tokens[first] as Token).word.endsWith("ed");
  let at = first - 1;
  for (; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (isIn(mayBe, token) || (isPresent && isIn(habits, token))) return at;
    if (token.word === "have" || token.word === "be") isPresent = false;
    if (!isAdverb(token)) break;
  }
  return governor(tokens, at);
}

/** "Let Iran deny it", "would be to deny", "was asked to deny": the word before a bare verb that leaves it open. */
function governor(tokens: Token[], before: number): number | null {
  if (before <= 3 && tokens[0]?.word === "let") return 0;
  if (tokens[before]?.word !== "to") return null;
  return tokens[before - 1]?.word === "be" || isForeseen(tokens, before) ? before : null;
}

const nouns = new Set(["denial", "denials", "rejection", "rebuttal"]);

const lightVerbs = new Set(["issue", "make", "offer", "publish", "give", "release", "voice", "put"]);

/** "will issue a denial": what is foreseen is the verb before the noun. */
function verbBefore(tokens: Token[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) if (lightVerbs.has(tokens[at]?.word ?? "")) return at;
  return first;
}

/** "would welcome a denial": a noun that is waited for. */
function awaited(tokens: Token[], first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - longestAsked); at--) {
    if (tokens[at]?.kind === "mark") return null;
    if (isIn(awaits, tokens[at])) return at;
  }
  return null;
}

/** "a denial had been expected". */
function awaitedAfter(tokens: Token[], last: number): number | null {
  for (let at = last + 1; at <= last + longestAsked; at++) {
    if (tokens[at]?.kind === "mark") return null;
    if (isIn(awaits, tokens[at])) return copulas.has(tokens[at - 1]?.word ?? "") ? at : null;
  }
  return null;
}

function unmadeBy(tokens: Token[], { first, last }: KindHit): number | null {
  if (!nouns.has(tokens[last]?.word ?? "")) return foreseen(tokens, first);
  return foreseen(tokens, verbBefore(tokens, first)) ?? awaited(tokens, first) ?? awaitedAfter(tokens, last);
}

/** Denials that are only expected, asked for, possible or usual, each left open. */
export function unmadeDenials(tokens: Token[], hits: KindHit[]): Scope[] {
  const scopes: Scope[] = [];
  for (const hit of hits) {
    if (hit.kind !== "deny" && hit.kind !== "verdict") continue;
    const by = unmadeBy(tokens, hit);
    if (by !== null)
      scopes.push({
        first: Math.min(by + 1, hit.first),
        last: hit.last,
        own: [by, by],
        effect: "open",
        shielding: false,
      });
  }
  return scopes;
}
