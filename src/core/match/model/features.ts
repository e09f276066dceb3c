import { hash32 } from "../../hash";
import type { Token } from "../../text/tokens";

/** A feature of a sentence: a stem, or two stems in a row; `first` and `last` are the tokens it was read from. */
export interface Feature {
  hash: number;
  first: number;
  last: number;
}

/** The stems of a sentence and its pairs of neighbouring stems, punctuation left out; each once. */
export function featuresOf(tokens: Token[]): Feature[] {
  const features = new Map<number, Feature>();
  let before = -1;
  for (const [at, token] of tokens.entries()) {
    if (token.kind === "mark") continue;
    const single = hash32(token.stem);
    if (!features.has(single)) features.set(single, { hash: single, first: at, last: at });
    if (before >= 0) {
      const pair = hash32(`${tokens[before]?.stem} ${token.stem}`);
      if (!features.has(pair)) features.set(pair, { hash: pair, first: before, last: at });
    }
    before = at;
  }
  return [...features.values()];
}
