import type { ReadSentence } from "../sentence";
import { addFeature, type LoadedModel, placeOfFeature, weightOf } from "./encode";
import type { FeaturePlaces, Known } from "./feature-places";
import { cueFeature } from "./features";

const mostEvidence = 4;

/** What the classifiers of a story make of one sentence in which cues found some positions. */
export class Judgement {
  private readonly sums: Float64Array;
  private readonly sumsOfWords: Float64Array;
  private readonly known: Known[];

  /** The cost follows the sentence's features, not the number of positions. */
  constructor(
    private readonly model: LoadedModel,
    features: FeaturePlaces,
    sentence: ReadSentence,
    found: Iterable<string>,
  ) {
    this.known = features.knownOf(sentence);
    this.sums = model.bias.slice();
    for (const { place } of this.known) addFeature(model, place, this.sums);
    this.sumsOfWords = this.sums.slice();
    for (const position of found) addFeature(model, placeOfFeature(model, cueFeature(position)), this.sums);
  }

  /** How likely the sentence takes a position, as log odds; null where too few examples taught it. */
  oddsOf(position: string): number | null {
    const at = this.model.places.get(position);
    return at === undefined ? null : (this.sums[at] ?? 0);
  }

  /** The same as far as the sentence itself shows, without what cues found in it. */
  oddsByWords(position: string): number | null {
    const at = this.model.places.get(position);
    return at === undefined ? null : (this.sumsOfWords[at] ?? 0);
  }

  /** The positions with at least these log odds, the likeliest first. */
  likely(leastOdds: number): string[] {
    const { sums } = this;
    const places: number[] = [];
    for (let at = 0; at < sums.length; at++) if ((sums[at] as number) >= leastOdds) places.push(at);
    return places
      .sort((a, b) => (sums[b] as number) - (sums[a] as number))
      .map((place) => this.model.positions[place] ?? "");
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
