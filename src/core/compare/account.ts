import type { Position, Relation } from "../pack/types";
import type { Edge } from "./relations";
import type { ArticleFacts, QuestionFacts, Voice } from "./voices";

/** What a page report asks of a story's lists, whether these are objects or tables. */
export interface Account {
  articles: ArticleFacts[];
  /** Who reports a position, the earliest article first. */
  voices(position: string): readonly Voice[];
  /** The relations of a position, seen from it. */
  edges(position: string): readonly Edge[];
  position(id: string): Pick<Position, "statement" | "short" | "answer"> | undefined;
  question(position: string): QuestionFacts | undefined;
  /** The relation that is told from `a` to `b`. */
  relation(a: string, b: string): Pick<Relation, "kind" | "why" | "denial"> | undefined;
  /** Positions that more than one outlet reports, in the order of the story's questions. */
  shared(): readonly string[];
}
