import type { Token } from "../text/tokens";
import { isIn, stemClass, wordClass } from "../text/word-classes";

/** A stretch of tokens that something negates or leaves open. */
export interface Scope {
  first: number;
  last: number;
  /** Mentions that lie wholly inside these tokens are the negator itself. */
  own: [number, number];
  effect: "no" | "open";
  /** Ends at a charge that stands as somebody's words, whatever is said of it. */
  shielding: boolean;
}

/** The same stretch, ended at a token where it goes beyond. */
export const upTo = (scope: Scope, end: number): Scope => {
  if (scope.last <= end) return scope;
  const { first, own, effect, shielding } = scope;
  return { first, last: end, own, effect, shielding };
};

/** Reach in tokens: negated verbs cover their complement, "no" only its noun phrase. */
const reach = new Map([
  ["not", 16],
  ["never", 16],
  ["neither", 16],
  ["nor", 16],
  ["without", 7],
  ["no", 6],
  ["none", 12],
  ["nothing", 12],
  ["nobody", 12],
  ["hardly", 8],
]);

const negating = wordClass(reach.keys());

/** Nouns whose "no" covers what they introduce: "no evidence that", "no reason for Iran to". */
const introducing = stemClass(
  "evid sign indic proof suggest hint reason sens question possibl prospect mention".split(" "),
);

const introducedReach = 16;

/** Phrases that work like "not" for what follows. */
const phrases: [string[], number][] = [
  [["stop", "short", "of"], 10],
  [["stop", "short", "from"], 10],
  [["far", "from"], 8],
  [["fall", "short", "of"], 8],
  [["fail", "to"], 10],
  [["refus", "to"], 10],
  [["declin", "to"], 10],
  [["refrain", "from"], 10],
  [["avoid"], 8],
  [["rather", "than"], 8],
  [["instead", "of"], 8],
  [["yet", "to"], 12],
  [["unabl", "to"], 10],
  [["free", "of"], 4],
  [["nowher", "near"], 4],
  [["fewer", "than"], 2],
  [["less", "than"], 2],
  [["no", "one"], 12],
  [["non"], 2],
  [["anything", "but"], 8],
  [["littl", "sens"], 16],
  [["littl", "reason"], 16],
];

const open: [string[], number][] = [
  [["whether"], 20],
  [["if"], 14],
  [["unless"], 14],
  [["might", "as", "well"], 12],
  [["may", "as", "well"], 12],
];

const firstWords = stemClass([...phrases, ...open].map(([[first = ""]]) => first));

const matches = (tokens: Token[], at: number, stems: string[]): boolean =>
  stems.every((s, i) => tokens[at + i]?.stem === s || tokens[at + i]?.word === s);

function phraseAt(tokens: Token[], at: number, list: [string[], number][]): { length: number; reach: number } | null {
  for (const [stems, length] of list) if (matches(tokens, at, stems)) return { length: stems.length, reach: length };
  return null;
}

/** "not only", "no doubt", "if not" do not negate, and "nor" after "neither" adds nothing. */
export function emptyNegation(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === "nor") return tokens.slice(0, at).some((t) => t.word === "neither");
  const next = tokens[at + 1]?.word ?? "";
  if (word === "not")
    return (
      next === "only" ||
      next === "just" ||
      next === "least" ||
      tokens[at - 1]?.word === "if" ||
      tokens[at - 1]?.word === "whether" ||
      tokens[at - 1]?.word === "or"
    );
  return (
    word === "no" &&
    (next === "doubt" ||
      next === "longer" ||
      next === "." ||
      next === "," ||
      next === "later" ||
      next === "one" ||
      next === "secret" ||
      next === "coincidence")
  );
}

const inverted = new Set(["had", "were", "should", "would", "could", "did", "does"]);

/** "Had Iran sent them, …", "Why would Iran send them, he asked": what begins with its verb is a condition, or is asked. */
function isInverted(tokens: Token[], at: number): boolean {
  if (at !== 0) return false;
  const first = tokens[0]?.word ?? "";
  return inverted.has((first === "why" || first === "how" ? tokens[1]?.word : first) ?? "");
}

/** A condition ends at its comma: "If the Americans are right, Iran …". */
function endOfPhrase(tokens: Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (tokens[at]?.word === ",") return at;
  return limit;
}

/** What set phrases that begin at a token negate or leave open. */
function addPhrases(scopes: Scope[], tokens: Token[], at: number): void {
  const begins = isIn(firstWords, tokens[at]);
  const phrase = begins ? phraseAt(tokens, at, phrases) : null;
  if (phrase) {
    const last = at + phrase.length - 1;
    scopes.push({ first: last + 1, last: last + phrase.reach, own: [at, last], effect: "no", shielding: false });
  }
  const hypo = isInverted(tokens, at) ? { reach: 16 } : begins ? phraseAt(tokens, at, open) : null;
  if (!hypo || tokens[at + 1]?.word === "not") return;
  const last = endOfPhrase(tokens, at + 1, at + hypo.reach);
  scopes.push({ first: at + 1, last, own: [at, at], effect: "open", shielding: false });
}

const introduces = (tokens: Token[], at: number): boolean =>
  isIn(introducing, tokens[at + 1]) || isIn(introducing, tokens[at + 2]);

/** What the function words and set phrases of a sentence negate or leave open. */
export function functionWordScopes(tokens: Token[]): Scope[] {
  const scopes: Scope[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = isIn(negating, tokens[at]) ? reach.get((tokens[at] as Token).word) : undefined;
    if (length !== undefined && !emptyNegation(tokens, at)) {
      const reaches = introduces(tokens, at) ? introducedReach : length;
      scopes.push({ first: at + 1, last: at + reaches, own: [at, at], effect: "no", shielding: false });
    }
    addPhrases(scopes, tokens, at);
  }
  return scopes;
}
