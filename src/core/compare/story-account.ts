import { remember } from "../memo";
import { positionsById, questionOf, questionsById } from "../pack/lookup";
import type { PackFacts, Position, Question, Relation, Story } from "../pack/types";
import type { Account } from "./account";
import { type Edge, edgesOf } from "./relations";
import { sharedPositions, type Voice, voicesByPosition } from "./voices";

const relationsByPair = remember(
  (story: Story) => new Map(story.relations.map((relation) => [`${relation.a}>${relation.b}`, relation])),
);

/** Of a story whose lists are at hand. */
export class StoryAccount implements Account {
  constructor(
    private readonly pack: PackFacts,
    private readonly story: Story,
  ) {}

  get articles(): Story["articles"] {
    return this.story.articles;
  }

  voices(position: string): readonly Voice[] {
    return voicesByPosition(this.pack, this.story).get(position) ?? [];
  }

  edges(position: string): readonly Edge[] {
    return edgesOf(this.story).get(position) ?? [];
  }

  position(id: string): Position | undefined {
    return positionsById(this.story).get(id);
  }

  question(position: string): Question | undefined {
    return questionsById(this.story).get(questionOf(position));
  }

  relation(a: string, b: string): Relation | undefined {
    return relationsByPair(this.story).get(`${a}>${b}`);
  }

  shared(): readonly string[] {
    return sharedPositions(this.pack, this.story);
  }
}
