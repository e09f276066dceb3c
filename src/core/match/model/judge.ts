import type { ReadSentence } from "../sentence";
import { addFeature, type LoadedModel, placeOfFeature, step, weightOf } from "./encode";
import type { FeaturePlaces } from "./feature-places";
import { cueFeature } from "./features";

const mostEvidence = 4;

/** What the classifiers of a story make of one sentence in which cues found some positions. */
export class Judgement {
  /** By position, in steps, without its bias: what the sentence's words say, and with what cues found. */
  private readonly byWords: Int32Array;
  private sums: Int32Array;

  /** The cost follows the sentence's features, not the number of positions. */
  constructor(
    private readonly model: LoadedModel,
    private readonly features: FeaturePlaces,
    private readonly sentence: ReadSentence,
    found: Iterable<string>,
  ) {
    features.read(sentence);
    this.byWords = new Int32Array(model.positions.length);
    for (let at = 0; at < features.count; at++) addFeature(model, features.placeAt(at), this.byWords);
    this.sums = this.byWords;
    for (const position of found) this.addCue(position);
  }

  private addCue(position: string): void {
    if (this.sums === this.byWords) this.sums = this.byWords.slice();
    addFeature(this.model, placeOfFeature(this.model, cueFeature(position)), this.sums);
  }

  private oddsAt(place: number, sums: Int32Array): number {
    return (this.model.bias[place] as number) + step * (sums[place] as number);
  }

  /** How likely the sentence takes a position, as log odds; null where too few examples taught it. */
  oddsOf(position: string): number | null {
    const at = this.model.places.get(position);
    return at === undefined ? null : this.oddsAt(at, this.sums);
  }

  /** The same as far as the sentence itself shows, without what cues found in it. */
  oddsByWords(position: string): number | null {
    const at = this.model.places.get(position);
    return at === undefined ? null : this.oddsAt(at, this.byWords);
  }

  /** The positions with at least these log odds, the likeliest first. */
  likely(leastOdds: number): string[] {
    const places: number[] = [];
    for (let at = 0; at < this.sums.length; at++) if (this.oddsAt(at, this.sums) >= leastOdds) places.push(at);
    return places
      .sort((a, b) => this.oddsAt(b, this.sums) - this.oddsAt(a, this.sums))
      .map((place) => this.model.positions[place] ?? "");
  }

  /** Tokens, first and last, of the features that speak for a position most. */
  evidence(position: string): [number, number][] {
    const { model, features } = this;
    const at = model.places.get(position) ?? -1;
    features.read(this.sentence);
    const speaking: { place: number; weight: number }[] = [];
    for (let i = 0; i < features.count; i++) {
      const place = features.placeAt(i);
      const weight = weightOf(model, place, at);
      if (weight > 0) speaking.push({ place, weight });
    }
    return speaking
      .sort((a, b) => b.weight - a.weight)
      .slice(0, mostEvidence)
      .map(({ place }) => features.tokensOf(place));
  }
}
