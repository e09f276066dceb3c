import type { Column } from "../tables/column";
import type { Rows } from "../tables/rows";
import type { Dictionary } from "../tables/strings";
import type { Texts } from "../tables/texts";
import type { ArticleFacts } from "./voices";

/** A story's lists as tables: nothing is made of a row until a page takes its position. Numbers named after a text are its number in `texts`. */
export interface AccountData {
  /** A few hundred bytes each, and each looked at for every page: objects. */
  articles: ArticleFacts[];
  texts: Texts;
  /** Ids that come again and again: of themes and origins. */
  names: string[];
  /** Finds a position by its id; the ids themselves stand with the story's matcher (`positionIds`). */
  positionSlots: Dictionary["slots"];
  /** By position: its question, and three texts: statement, short, answer. */
  questionOf: Column;
  positionTexts: Uint32Array;
  questions: QuestionTables;
  voices: VoiceTables;
  relations: RelationTables;
  /** Positions that more than one outlet reports. */
  shared: Uint32Array;
}

/** By question. */
export interface QuestionTables {
  /** Two texts each: question, short. */
  texts: Uint32Array;
  themes: Column;
  kinds: Column;
}

/** By voice; those of a position stand together. */
export interface VoiceTables {
  /** By position: where its voices begin; one more at the end. */
  starts: Uint32Array;
  articles: Column;
  says: Uint32Array;
  origins: Column;
  /** Places in `viaLists`. */
  vias: Column;
  viaLists: string[][];
  roles: Column;
  /** Two texts each: first and last words of the passage. */
  anchors: Uint32Array;
}

/** By relation. */
export interface RelationTables {
  a: Column;
  b: Column;
  kinds: Column;
  sameDay: Column;
  /** 0 for none, 1 for `a`, 2 for `b`. */
  denials: Column;
  why: Uint32Array;
  /** By position: its relations shifted by one, and 1 where it is their `b`. */
  ofPosition: Rows;
}

export const roles = ["text", "headline", "caption", "link"] as const;
export const questionKinds = ["exclusive", "nested", "several-may-hold"] as const;
export const denials = [undefined, "a", "b"] as const;
export const relationKinds = ["conflicts", "disputes", "differs", "refines", "updates"] as const;
