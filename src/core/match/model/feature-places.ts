import type { Rows } from "../../tables/rows";
import { agentOf } from "../roles";
import { type Mention, polarities, type ReadSentence, tenses } from "../sentence";
import { agentCondition, condition } from "./concept-features";
import { type LoadedModel, placeOfFeature } from "./encode";
import { eachStem } from "./features";

/**
 * Finds the features of a sentence that a model knows. There are a hundred and more in a sentence and one sentence is
 * judged at a time, so they are kept in arrays that serve for every sentence.
 */
export class FeaturePlaces {
  /** How many features the sentence has that was read last. */
  count = 0;
  /** By place: the last sentence that had it, and its tokens there. */
  private readonly seen: Uint32Array;
  private readonly firsts: Uint32Array;
  private readonly lasts: Uint32Array;
  /** The places of the sentence read last, each once, as it has them. */
  private readonly places: Uint32Array;
  private sentences = 0;
  private latest: ReadSentence | null = null;

  constructor(
    private readonly model: LoadedModel,
    private readonly ofConcepts: Rows,
  ) {
    const features = model.hashes.length;
    this.seen = new Uint32Array(features);
    this.firsts = new Uint32Array(features);
    this.lasts = new Uint32Array(features);
    this.places = new Uint32Array(features);
  }

  /** Reads the features of a sentence, unless it was the last to be read. */
  read(sentence: ReadSentence): void {
    if (this.latest === sentence) return;
    this.latest = sentence;
    this.sentences++;
    this.count = 0;
    eachStem(sentence, this.addStem);
    for (const mention of sentence.mentions) this.addConcept(sentence, mention);
  }

  /** Lets the sentence go that was read last: nothing of a page stays with the story. */
  close(): void {
    this.latest = null;
  }

  /** Place of a feature of the sentence read last, counted from 0 below `count`. */
  placeAt(at: number): number {
    return this.places[at] as number;
  }

  /** The tokens, first and last, from which the feature at a place was read. */
  tokensOf(place: number): [number, number] {
    return [this.firsts[place] as number, this.lasts[place] as number];
  }

  private readonly addStem = (hash: number, first: number, last: number): void => {
    const place = placeOfFeature(this.model, hash);
    if (place >= 0) this.add(place, first, last);
  };

  /** What holds of a mention is asked only where a weight hangs on it; a concept's row goes by what is asked. */
  private addConcept(sentence: ReadSentence, mention: Mention): void {
    const start = this.ofConcepts.starts[mention.number] as number;
    const end = this.ofConcepts.starts[mention.number + 1] as number;
    let at = this.addWhere(condition.plain, start, end, condition.polarity, mention);
    if (at < end && this.conditionAt(at) < condition.tense)
      at = this.addWhere(condition.polarity + polarities.indexOf(mention.polarity), at, end, condition.tense, mention);
    if (at < end && this.conditionAt(at) < condition.agent)
      at = this.addWhere(condition.tense + tenses.indexOf(mention.tense), at, end, condition.agent, mention);
    if (at >= end) return;
    const agent = agentOf(sentence, mention);
    if (agent)
      this.addWhere(agentCondition(agent.number, mention.polarity), at, end, Number.POSITIVE_INFINITY, mention);
  }

  private conditionAt(at: number): number {
    return this.ofConcepts.values[at] as number;
  }

  /** Adds the features of a row from `at` on whose condition is `wanted`; returns where conditions from `until` on begin. */
  private addWhere(wanted: number, from: number, end: number, until: number, mention: Mention): number {
    const { values } = this.ofConcepts;
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
    this.firsts[place] = first;
    this.lasts[place] = last;
    this.places[this.count++] = place;
  }
}
