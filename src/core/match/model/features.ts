import { hash32 } from "../../hash";
import type { Token } from "../../text/tokens";

/** A feature of a sentence: a stem, or two stems in a row; `first` and `last` are the tokens it was read from. */
export interface Feature {
  hash: number;
  first: number;
  last: number;
}

/** Calls `take` for each stem of a sentence and each pair of neighbouring stems, punctuation left out. */
export function eachFeature(tokens: Token[], take: (hash: number, first: number, last: number) => void): void {
  let before = -1;
  let hashBefore = 0;
  for (let at = 0; at < tokens.length; at++) {
    const { kind, stem } = tokens[at] as Token;
    if (kind === "mark") continue;
    const single = hash32(stem);
    take(single, at, at);
    // The hash of "a b" goes on from that of "a".
    if (before >= 0) take(hash32(stem, hash32(" ", hashBefore)), before, at);
    before = at;
    hashBefore = single;
  }
}

/** The features of a sentence, each once. */
export function featuresOf(tokens: Token[]): Feature[] {
  const features = new Map<number, Feature>();
  eachFeature(tokens, (hash, first, last) => {
    if (!features.has(hash)) features.set(hash, { hash, first, last });
  });
  return [...features.values()];
}
