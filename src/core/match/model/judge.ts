import type { ReadSentence } from "../sentence";
import { type LoadedModel, placeOfFeature } from "./encode";
import type { FeaturePlaces } from "./feature-places";
import { cueFeature } from "./features";
import { allOdds, oddsAt, shareOf, slopesOf, type Units, unitsOf } from "./forward";
import { addRows } from "./hidden";

interface Speaking {
  /** Which of the sentence's features. */
  feature: number;
  weight: number;
}

const mostEvidence = 4;
const none = new Uint32Array(0);

/** Puts a feature that speaks for something among those that do so most, in order; of equal ones the earlier stays first. */
function keepMost(list: Speaking[], feature: number, weight: number): void {
  if (weight <= 0 || (list.length === mostEvidence && weight <= (list.at(-1)?.weight ?? 0))) return;
  const at = list.findIndex((other) => other.weight < weight);
  list.splice(at < 0 ? list.length : at, 0, { feature, weight });
  if (list.length > mostEvidence) list.pop();
}

/**
 * What the network of a story makes of one sentence, after the one before, in which cues found some positions. Good
 * until the next one is made: they share their room.
 */
export class Judgement {
  /** What the sentence's words make of the hidden units, and what they make together with the cues. */
  private readonly byWords: Units;
  private readonly units: Units;

  /** The cost follows the sentence's features, not the number of positions. */
  constructor(
    private readonly model: LoadedModel,
    private readonly features: FeaturePlaces,
    private readonly sentence: ReadSentence,
    private readonly before: ReadSentence | null,
    found: string[],
  ) {
    features.read(sentence, before);
    const { totals, byWords, units } = features.room;
    totals.fill(0);
    addRows(model.inner, features.places, features.count, totals);
    this.byWords = unitsOf(model, totals, features.count, byWords);
    const cues = this.placesOf(found);
    if (cues.length > 0) addRows(model.inner, cues, cues.length, totals);
    this.units = cues.length === 0 ? this.byWords : unitsOf(model, totals, features.count + cues.length, units);
  }

  /** Of the features that cues found positions. */
  private placesOf(found: string[]): Uint32Array {
    if (found.length === 0) return none;
    const places = found.map((position) => placeOfFeature(this.model, cueFeature(position)));
    return Uint32Array.from(places.filter((place) => place >= 0));
  }

  /** How likely the sentence takes a position, as log odds; null where too few examples taught it. */
  oddsOf(position: string): number | null {
    const at = this.model.places.get(position);
    return at === undefined ? null : oddsAt(this.model, at, this.units);
  }

  /** The same as far as the sentence itself shows, without what cues found in it. */
  oddsByWords(position: string): number | null {
    const at = this.model.places.get(position);
    return at === undefined ? null : oddsAt(this.model, at, this.byWords);
  }

  /** The positions with at least these log odds, the likeliest first. */
  likely(leastOdds: number): string[] {
    const all = this.features.room.odds;
    allOdds(this.model, this.units, all);
    const found: { position: string; odds: number }[] = [];
    for (let at = 0; at < all.length; at++) {
      const odds = all[at] as number;
      if (odds >= leastOdds) found.push({ position: this.model.positions[at] ?? "", odds });
    }
    return found.sort((a, b) => b.odds - a.odds).map(({ position }) => position);
  }

  /** Tokens, first and last, of the features that speak for a position most. */
  evidence(position: string): [number, number][] {
    const { model, features } = this;
    const slopes = slopesOf(model, model.places.get(position) ?? -1, this.units);
    features.read(this.sentence, this.before);
    const speaking: Speaking[] = [];
    for (let i = 0; i < features.own; i++)
      keepMost(speaking, i, shareOf(model, features.places[i] as number, this.units, slopes));
    return speaking.map(({ feature }) => features.tokensOf(feature));
  }
}
