import type { Rows } from "../../tables/rows";
import { agentOf } from "../roles";
import { type Mention, polarities, type ReadSentence, tenses } from "../sentence";
import { agentCondition, condition } from "./concept-features";
import { type LoadedModel, placeOfFeature } from "./encode";
import { eachStem } from "./features";

/** A feature of a sentence that the model knows: its place there, and the tokens it was read from. */
export interface Known {
  place: number;
  first: number;
  last: number;
}

/** Whether a condition of `concept-features.ts` holds; each is asked only where a weight hangs on it. */
function holds(when: number, sentence: ReadSentence, mention: Mention): boolean {
  if (when < condition.polarity) return true;
  if (when < condition.tense) return polarities[when - condition.polarity] === mention.polarity;
  if (when < condition.agent) return tenses[when - condition.tense] === mention.tense;
  const agent = agentOf(sentence, mention);
  return agent !== null && when === agentCondition(agent.number, mention.polarity);
}

/** Finds the features of a sentence that a model knows. */
export class FeaturePlaces {
  /** By place: the last sentence that had it. */
  private readonly seen: Uint32Array;
  private sentences = 0;
  private known: Known[] = [];

  constructor(
    private readonly model: LoadedModel,
    private readonly ofConcepts: Rows,
  ) {
    this.seen = new Uint32Array(model.hashes.length);
  }

  /** Each known feature of the sentence once. */
  knownOf(sentence: ReadSentence): Known[] {
    this.sentences++;
    this.known = [];
    eachStem(sentence, this.addStem);
    for (const mention of sentence.mentions) this.addConcept(sentence, mention);
    return this.known;
  }

  private readonly addStem = (hash: number, first: number, last: number): void => {
    const place = placeOfFeature(this.model, hash);
    if (place >= 0) this.add(place, first, last);
  };

  private addConcept(sentence: ReadSentence, mention: Mention): void {
    const { starts, values } = this.ofConcepts;
    const end = starts[mention.number + 1] as number;
    for (let i = starts[mention.number] as number; i < end; i += 2)
      if (holds(values[i] as number, sentence, mention)) this.add(values[i + 1] as number, mention.first, mention.last);
  }

  private add(place: number, first: number, last: number): void {
    if (this.seen[place] === this.sentences) return;
    this.seen[place] = this.sentences;
    this.known.push({ place, first, last });
  }
}
