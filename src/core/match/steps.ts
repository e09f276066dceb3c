import { placeOf } from "../tables/strings";
import type { Token } from "../text/tokens";
import type { Lexicon, Step } from "./lexicon";
import { exactKey } from "./wordings";

/** The number a token writes in digits: "1,000" is 1000; null for words and for anything else. */
function numberValue({ word, kind }: Token): number | null {
  if (kind !== "number") return null;
  const value = Number(word.replaceAll(",", ""));
  return Number.isFinite(value) ? value : null;
}

const skipped = new Set(["-", '"', "'"]);
const stopping = new Set([".", ";", "!", "?", ":", ","]);

/** Pages may bring any number of different words. */
const mostKnown = 20_000;

function makeStep({ data: { words } }: Lexicon, token: Token): Step {
  const { word, kind } = token;
  const mark = kind === "mark";
  return {
    stem: placeOf(words, token.stem) + 1,
    exact: placeOf(words, exactKey(word)) + 1,
    number: numberValue(token),
    mark,
    skipped: skipped.has(word),
    stops: mark && stopping.has(word),
  };
}

/** The step of a token: the same wherever its word stands, and so worked out once a word. */
export function stepOf(lexicon: Lexicon, token: Token): Step {
  const known = lexicon.steps.get(token.word);
  if (known) return known;
  if (lexicon.steps.size >= mostKnown) lexicon.steps.clear();
  const step = makeStep(lexicon, token);
  lexicon.steps.set(token.word, step);
  return step;
}
