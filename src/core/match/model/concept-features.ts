import { type NarrowRows, packNarrowRows, rowAt } from "../../tables/rows";
import { countOf, textAt } from "../../tables/strings";
import { canAct, isDone } from "../kinds";
import { kindAt, type LexiconData } from "../lexicon";
import { type Polarity, polarities, tenses } from "../sentence";
import { type LoadedModel, placeOfFeature } from "./encode";
import { agentFeature, earlierFeature, keyFeature, tenseFeature } from "./features";

/** What a model knows of concepts, by their numbers. */
export interface ConceptFeatures {
  /**
   * The features of a mention, each as its condition and its place in the model. A model knows few, so that polarity,
   * tense and agents are read only where a weight hangs on them.
   */
  own: NarrowRows;
  /** Place, plus one, of the feature that the sentence before has the concept; 0 where the model knows none. */
  earlier: Uint32Array;
}

/** What a feature of a concept hangs on: nothing, the polarity, the tense, or who acts and the polarity. */
export const condition = { plain: 0, polarity: 1, tense: 4, agent: 13 } as const;

/** The condition that an actor (by number) acts so. */
export const agentCondition = (actor: number, polarity: Polarity): number =>
  condition.agent + actor * polarities.length + polarities.indexOf(polarity);

interface Named {
  number: number;
  id: string;
}

/** Works out what a model knows of concepts. */
class Collector {
  private readonly ids: string[];
  private readonly actors: Named[];

  constructor(
    private readonly model: LoadedModel,
    private readonly lexicon: LexiconData,
  ) {
    this.ids = Array.from({ length: countOf(lexicon.concepts) }, (_, number) => textAt(lexicon.concepts, number));
    this.actors = this.ids.flatMap((id, number) => (canAct(this.kindOf(number)) ? [{ number, id }] : []));
  }

  table(): ConceptFeatures {
    return {
      own: packNarrowRows(this.ids.map((id, number) => this.row(id, number))),
      earlier: Uint32Array.from(this.ids, (id) => placeOfFeature(this.model, earlierFeature(id)) + 1),
    };
  }

  private kindOf(number: number): string {
    return kindAt(this.lexicon, number);
  }

  private row(id: string, number: number): number[] {
    const kind = this.kindOf(number);
    const keys = [id, ...Array.from(rowAt(this.lexicon.groups, number), (group) => this.ids[group] ?? "")];
    if (!isDone(kind)) return keys.flatMap((key) => this.known(condition.plain, keyFeature(key, "")));
    return [
      ...polarities.flatMap((polarity, at) =>
        keys.flatMap((key) => this.known(condition.polarity + at, keyFeature(key, polarity))),
      ),
      ...tenses.flatMap((tense, at) => this.known(condition.tense + at, tenseFeature(kind, id, tense))),
      ...this.actors.flatMap((actor) => this.agents(actor, id)),
    ];
  }

  private agents(actor: Named, id: string): number[] {
    return polarities.flatMap((polarity) =>
      this.known(agentCondition(actor.number, polarity), agentFeature(actor.id, id, polarity)),
    );
  }

  private known(when: number, hash: number | null): number[] {
    const place = hash === null ? -1 : placeOfFeature(this.model, hash);
    return place < 0 ? [] : [when, place];
  }
}

/** Works out what a model knows of the concepts of a lexicon. */
export const conceptFeatures = (model: LoadedModel, lexicon: LexiconData): ConceptFeatures =>
  new Collector(model, lexicon).table();
