import { agentOf } from "../roles";
import { type Mention, polarities, type ReadSentence, tenses } from "../sentence";
import { agentCondition, type ConceptFeatures, condition } from "./concept-features";
import { type LoadedModel, placeOfFeature } from "./encode";
import { eachStem } from "./features";
import { type Room, roomFor } from "./forward";

/**
 * Finds the features of a sentence that a model knows. There are a hundred and more in a sentence and one sentence is
 * judged at a time, so they are kept in arrays that serve for every sentence.
 */
export class FeaturePlaces {
  /** How many features the sentence has that was read last. */
  count = 0;
  /** How many of them are of its own words. */
  own = 0;
  /** For whoever adds up the features' rows. */
  readonly room: Room;
  /** By place: the last sentence that had it, counted to 255, what a byte holds, and then anew. */
  private readonly seen: Uint8Array;
  /** By concept, counted alike: the last sentence that had it, and the last whose forerunner had it. */
  private readonly had: Uint8Array;
  private readonly hadEarlier: Uint8Array;
  /** The tokens from which the features of the sentence read last were read, in the order of `places`. */
  private readonly firsts: Uint32Array;
  private readonly lasts: Uint32Array;
  /** The places of the features of the sentence read last, each once, as it has them; up to `count`. */
  readonly places: Uint32Array;
  private sentences = 0;
  private latest: ReadSentence | null = null;

  constructor(
    private readonly model: LoadedModel,
    private readonly ofConcepts: ConceptFeatures,
  ) {
    const features = model.hashes.length;
    this.room = roomFor(model);
    this.seen = new Uint8Array(features);
    this.had = new Uint8Array(ofConcepts.earlier.length);
    this.hadEarlier = new Uint8Array(ofConcepts.earlier.length);
    this.firsts = new Uint32Array(features);
    this.lasts = new Uint32Array(features);
    this.places = new Uint32Array(features);
  }

  /** Reads the features of a sentence after the one before, unless it was the last to be read. */
  read(sentence: ReadSentence, before: ReadSentence | null): void {
    if (this.latest === sentence) return;
    this.latest = sentence;
    if (++this.sentences > 255) this.forget();
    this.count = 0;
    eachStem(sentence, this.addStem);
    for (const mention of sentence.mentions) this.addConcept(sentence, mention);
    this.own = this.count;
    if (before !== null) for (const { number } of before.mentions) this.addEarlier(number);
  }

  /** A count begun anew must not meet the marks of the one before. */
  private forget(): void {
    this.sentences = 1;
    for (const seen of [this.seen, this.had, this.hadEarlier]) seen.fill(0);
  }

  /** Lets the sentence go that was read last: nothing of a page stays with the story. */
  close(): void {
    this.latest = null;
  }

  /** The tokens, first and last, from which a feature of its own words was read, by its place in `places`. */
  tokensOf(at: number): [number, number] {
    return [this.firsts[at] as number, this.lasts[at] as number];
  }

  private readonly addStem = (hash: number, first: number, last: number): void => {
    const place = placeOfFeature(this.model, hash);
    if (place >= 0) this.add(place, first, last);
  };

  /** What holds of a mention is asked only where a weight hangs on it; a concept's row goes by what is asked. */
  private addConcept(sentence: ReadSentence, mention: Mention): void {
    const start = this.ofConcepts.own.starts[mention.number] as number;
    const end = this.ofConcepts.own.starts[mention.number + 1] as number;
    if (!this.isFirst(this.had, mention.number) && start < end && this.conditionAt(end - 2) === condition.plain) return;
    let at = this.addWhere(condition.plain, start, end, condition.polarity, mention);
    if (at < end && this.conditionAt(at) < condition.tense)
      at = this.addWhere(condition.polarity + polarities.indexOf(mention.polarity), at, end, condition.tense, mention);
    if (at < end && this.conditionAt(at) < condition.agent)
      at = this.addWhere(condition.tense + tenses.indexOf(mention.tense), at, end, condition.agent, mention);
    if (at >= end) return;
    const agent = agentOf(sentence, mention);
    if (!agent) return;
    const wanted = agentCondition(agent.number, mention.polarity);
    this.addWhere(wanted, this.startOf(wanted, at, end), end, wanted + 1, mention);
  }

  /** Whether a concept is come upon for the first time in the sentence. */
  private isFirst(seen: Uint8Array, number: number): boolean {
    if (seen[number] === this.sentences) return false;
    seen[number] = this.sentences;
    return true;
  }

  private addEarlier(number: number): void {
    if (!this.isFirst(this.hadEarlier, number)) return;
    const place = (this.ofConcepts.earlier[number] as number) - 1;
    if (place >= 0) this.add(place, 0, 0);
  }

  /** Where conditions from `wanted` on begin in a part of a row: they ascend, and many agents can do the same. */
  private startOf(wanted: number, from: number, end: number): number {
    let low = from;
    let high = end;
    while (low < high) {
      const middle = low + (((high - low) >> 2) << 1);
      if (this.conditionAt(middle) < wanted) low = middle + 2;
      else high = middle;
    }
    return low;
  }

  private conditionAt(at: number): number {
    return this.ofConcepts.own.values[at] as number;
  }

  /** Adds the features of a row from `at` on whose condition is `wanted`; returns where conditions from `until` on begin. */
  private addWhere(wanted: number, from: number, end: number, until: number, mention: Mention): number {
    const { values } = this.ofConcepts.own;
    let at = from;
    for (; at < end; at += 2) {
      const when = values[at] as number;
      if (when >= until) break;
      if (when === wanted) this.add(values[at + 1] as number, mention.first, mention.last);
    }
    return at;
  }

  private add(place: number, first: number, last: number): void {
    if (this.seen[place] === this.sentences) return;
    this.seen[place] = this.sentences;
    this.firsts[this.count] = first;
    this.lasts[this.count] = last;
    this.places[this.count++] = place;
  }
}
