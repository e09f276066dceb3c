import type { ReadSentence } from "../sentence";
import { addFeature, type LoadedModel, placeOfFeature, weightOf } from "./encode";
import { cueFeature, eachFeature } from "./features";

const mostEvidence = 4;

/** A feature of the sentence that the model knows: its place there, and the tokens it was read from. */
interface Known {
  place: number;
  first: number;
  last: number;
}

function knownIn(model: LoadedModel, sentence: ReadSentence, groups: Map<string, string[]>): Known[] {
  const known: Known[] = [];
  const seen = new Set<number>();
  eachFeature(sentence, groups, (hash, first, last) => {
    const place = placeOfFeature(model, hash);
    if (place < 0 || seen.has(place)) return;
    seen.add(place);
    known.push({ place, first, last });
  });
  return known;
}

/** What the classifiers of a story make of one sentence in which cues found some positions. */
export class Judgement {
  private readonly sums: Float64Array;
  private readonly known: Known[];

  /** The cost follows the sentence's features, not the number of positions. */
  constructor(
    private readonly model: LoadedModel,
    sentence: ReadSentence,
    groups: Map<string, string[]>,
    found: Iterable<string>,
  ) {
    this.known = knownIn(model, sentence, groups);
    this.sums = Float64Array.from(model.bias);
    for (const { place } of this.known) addFeature(model, place, this.sums);
    for (const position of found) addFeature(model, placeOfFeature(model, cueFeature(position)), this.sums);
  }

  /** How likely the sentence takes a position, as log odds; null where too few examples taught it. */
  oddsOf(position: string): number | null {
    const at = this.model.places.get(position);
    return at === undefined ? null : (this.sums[at] ?? 0);
  }

  /** The positions with at least these log odds. */
  likely(leastOdds: number): string[] {
    return this.model.positions.filter((_, at) => (this.sums[at] ?? 0) >= leastOdds);
  }

  /** Tokens, first and last, of the features that speak for a position most. */
  evidence(position: string): [number, number][] {
    const at = this.model.places.get(position) ?? -1;
    return this.known
      .map((feature) => ({ feature, weight: weightOf(this.model, feature.place, at) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, mostEvidence)
      .map(({ feature }): [number, number] => [feature.first, feature.last]);
  }
}
