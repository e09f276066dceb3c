import { countOf } from "../../tables/strings";
import { type Lexicon, namedAt } from "../lexicon";
import { agentOf } from "../roles";
import type { Mention, Polarity, ReadSentence, Tense } from "../sentence";
import { type LoadedModel, placeOfFeature } from "./encode";
import { agentFeature, eachStem, isDone, keyFeature, tenseFeature } from "./features";

/** A feature of a sentence that the model knows: its place there, and the tokens it was read from. */
export interface Known {
  place: number;
  first: number;
  last: number;
}

/** What the model knows of one concept. */
interface OfConcept {
  plain: number[];
  /** By polarity; null where the model does not care, so that none need be worked out. */
  polar: Map<Polarity, number[]> | null;
  tenses: Map<Tense, number> | null;
  /** By who acts and polarity; null where the model knows of no agent. */
  agents: Map<string, number> | null;
}

const polarities: Polarity[] = ["yes", "no", "open"];
const tenses: Tense[] = [
  "future",
  "could",
  "infinitive",
  "present",
  "progressive",
  "past",
  "perfect",
  "participle",
  "noun",
];

/** Every concept that can act. */
function actorsOf(lexicon: Lexicon): string[] {
  const numbers = Array.from({ length: countOf(lexicon.data.concepts) }, (_, number) => number);
  const named = numbers.map((number) => namedAt(lexicon, number));
  return named.filter(({ kind }) => kind === "actor" || kind === "accuser").map(({ id }) => id);
}

const orNull = <K, V>(map: Map<K, V>): Map<K, V> | null => (map.size > 0 ? map : null);

/**
 * Finds the features of a sentence that a model knows. A model knows few: what it asks of a concept is worked out
 * when the concept is first met, so that polarity, tense and agents are read only where a weight hangs on them.
 */
export class FeaturePlaces {
  private readonly concepts = new Map<string, OfConcept>();
  private actors: string[] | null = null;

  constructor(
    private readonly model: LoadedModel,
    private readonly lexicon: Lexicon,
  ) {}

  /** Each known feature of the sentence once. */
  known(sentence: ReadSentence): Known[] {
    const known: Known[] = [];
    const seen = new Set<number>();
    const add = (place: number, first: number, last: number): void => {
      if (place < 0 || seen.has(place)) return;
      seen.add(place);
      known.push({ place, first, last });
    };
    eachStem(sentence, (hash, first, last) => add(placeOfFeature(this.model, hash), first, last));
    for (const mention of sentence.mentions)
      for (const place of this.placesOf(sentence, mention)) add(place, mention.first, mention.last);
    return known;
  }

  private placesOf(sentence: ReadSentence, mention: Mention): number[] {
    const { plain, polar, tenses: byTense, agents } = this.of(mention.concept, mention.kind);
    const places = [...plain];
    if (polar) places.push(...(polar.get(mention.polarity) ?? []));
    if (byTense) places.push(byTense.get(mention.tense) ?? -1);
    const agent = agents ? agentOf(sentence, mention) : null;
    if (agent) places.push(agents?.get(`${agent.concept} ${mention.polarity}`) ?? -1);
    return places;
  }

  private of(concept: string, kind: string): OfConcept {
    const before = this.concepts.get(concept);
    if (before) return before;
    const made = this.make(concept, kind);
    this.concepts.set(concept, made);
    return made;
  }

  private places(hashes: number[]): number[] {
    return hashes.map((hash) => placeOfFeature(this.model, hash)).filter((place) => place >= 0);
  }

  private make(concept: string, kind: string): OfConcept {
    const keys = [concept, ...(this.lexicon.groups.get(concept) ?? [])];
    const byPolarity = (polarity: Polarity | "") => this.places(keys.map((key) => keyFeature(key, polarity)));
    if (!isDone(kind)) return { plain: byPolarity(""), polar: null, tenses: null, agents: null };
    const polar = polarities.map((polarity): [Polarity, number[]] => [polarity, byPolarity(polarity)]);
    return {
      plain: [],
      polar: polar.some(([, places]) => places.length > 0) ? new Map(polar) : null,
      tenses: orNull(new Map(tenses.flatMap((tense) => this.only(tense, tenseFeature(kind, concept, tense))))),
      agents: orNull(this.agentsOf(concept)),
    };
  }

  private only<K>(key: K, hash: number | null): [K, number][] {
    const place = hash === null ? -1 : placeOfFeature(this.model, hash);
    return place < 0 ? [] : [[key, place]];
  }

  private agentsOf(concept: string): Map<string, number> {
    const entries = this.everyActor().flatMap((actor) =>
      polarities.flatMap((polarity) => this.only(`${actor} ${polarity}`, agentFeature(actor, concept, polarity))),
    );
    return new Map(entries);
  }

  private everyActor(): string[] {
    this.actors ??= actorsOf(this.lexicon);
    return this.actors;
  }
}
