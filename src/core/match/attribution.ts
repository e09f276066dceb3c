import { type Token, wordAt } from "../text/tokens";
import { wordSet } from "../text/word-classes";

/** A verb of speech, and the last token before it that is neither adverb nor auxiliary; -1 at the head of a sentence. */
export interface Attribution {
  verb: number;
  before: number;
}

/** The finite forms of a verb: its stem is that of nouns as well ("announcement", "reporter"). */
function formsOf(verb: string): string[] {
  if (verb.endsWith("e")) return [verb, `${verb}s`, `${verb}d`];
  if (verb.endsWith("y")) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`];
  return [verb, `${verb}${verb.endsWith("s") ? "es" : "s"}`, `${verb}ed`];
}

/** Verbs by which a text says whose words it reports. */
const speech = new Set([
  ..."say says said tell tells told write writes wrote admit admits admitted stated noted revealed".split(" "),
  ..."add announce allege assert warn insist maintain argue confirm deny declare disclose caution explain stress acknowledge concede accuse dismiss reject suggest indicate contend emphasise emphasize reiterate blame"
    .split(" ")
    .flatMap(formsOf),
]);
/** As often nouns as verbs: somebody's claim, beside what is said. */
const either = new Set(["claim", "report"].flatMap(formsOf));
const nouns = wordSet("allegation allegations accusation accusations assertion assertions");

const auxiliaries = wordSet("has have had did do does also later again then earlier already since now still");
/** "is said to", "did not say": nobody is told to say it. */
const unspoken = wordSet("is are was were be been being not never neither nor");
/** What stands before a noun, or before an infinitive. */
const nominal = wordSet(
  "the a an this that these those such any no its their his her our my to of in on by for with from about over at into 's new",
);

const papers = wordSet("daily weekly monthly");

const isAdverb = (word: string): boolean => auxiliaries.has(word) || (word.endsWith("ly") && !papers.has(word));

function skipAuxiliaries(tokens: Token[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isAdverb(wordAt(tokens, at))) at--;
  return at;
}

/** What a token says of who speaks: null for what is no speech, `untold` for words of somebody whom the sentence may not name. */
function readingOf(tokens: Token[], at: number): Attribution | "untold" | null {
  const word = wordAt(tokens, at);
  if (nouns.has(word)) return "untold";
  if (!speech.has(word) && !either.has(word)) return null;
  if (nominal.has(wordAt(tokens, at - 1))) return either.has(word) ? "untold" : null;
  const before = skipAuxiliaries(tokens, at);
  if (unspoken.has(wordAt(tokens, before))) return "untold";
  // "US claims", "US claims that …"
  if (either.has(word) && !word.endsWith("ed") && wordAt(tokens, at + 1) !== "that") return "untold";
  return { verb: at, before };
}

/** The verbs of speech of a sentence; null where one of them, or a noun for a claim, may be of somebody whom it does not name. */
export function attributionsOf(tokens: Token[]): Attribution[] | null {
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const reading = readingOf(tokens, at);
    if (reading === "untold") return null;
    if (reading) found.push(reading);
  }
  return found;
}
