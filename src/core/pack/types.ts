/**
 * The claim index as data. A pack is what `build.mjs` compiles from `seeds/`, what a reader can import and
 * export, and what every analysis reads. Dates are ISO days (`2022-07-12`), languages BCP 47 codes.
 */

/** Who publishes. `domains` are registrable domains or full host names, in lower case. */
export interface Outlet {
  id: string;
  name: string;
  /** For narrow places such as table heads. */
  short: string;
  /** One or two letters for the monogram beside a report. */
  initials: string;
  domains: string[];
  /** ISO 3166 alpha-2. */
  country: string;
}

export type OriginKind = "official" | "wire" | "state-media" | "analyst" | "outlet" | "document";

/** Where a report's information comes from; one event is one origin, however many outlets carry it. */
export interface Origin {
  id: string;
  name: string;
  short: string;
  kind: OriginKind;
  event: string;
  date: string | null;
  /** The side whose words these are (`us`, `iran` …), null where it is nobody's. */
  party: string | null;
}

/** One answer to a question. `id` is `question/position`, unique within its story. */
export interface Position {
  id: string;
  statement: string;
  /** A table cell: at most a few words. */
  short: string;
  /** A card's complete short answer. */
  answer: string;
}

export type QuestionKind = "exclusive" | "nested" | "several-may-hold";

export interface Question {
  id: string;
  question: string;
  short: string;
  theme: string;
  kind: QuestionKind;
  positions: Position[];
}

export type RelationKind = "conflicts" | "disputes" | "differs" | "refines" | "updates";

/**
 * `sameDay` says what two reports of one day's statement are to each other where the kind alone misleads; `denial`,
 * which of two positions in dispute rejects the other one: without it neither does, they are two accounts.
 */
export interface Relation {
  a: string;
  b: string;
  kind: RelationKind;
  sameDay?: "conflicts";
  denial?: "a" | "b";
  why: string;
}

export type Role = "text" | "headline" | "caption" | "link";

/** That an article takes a position. `says` is in our own words. */
export interface Report {
  position: string;
  says: string;
  /** Counted from 0 over the article's paragraphs. */
  paragraph: number;
  sentence: number;
  origin: string;
  /** Wires or outlets it came through, as the article itself says. */
  via: string[];
  role: Role;
  /** First and last words of the passage, for a text-fragment link. */
  anchor: { start: string; end: string };
}

/** An article of the index: facts about it, never its text. */
export interface IndexedArticle {
  id: string;
  outlet: string;
  url: string | null;
  headline: string | null;
  published: string;
  /** Day of the version that was read, where it is later than the first. */
  updated?: string | null;
  wires: string[];
  /** 32-bit hashes of its three-word runs; base64 of little-endian words (`compare/fingerprint.ts`). */
  fingerprint: string;
  reports: Report[];
}

export interface Theme {
  id: string;
  title: string;
}

/** Names a concept, or one of several (`iran|tehran-trip`). */
export type ConceptRef = string;

/** What makes a page be about the story; see `core/story`. */
export interface About {
  /** Each group must be met; a group is met by any of its concepts. */
  core: ConceptRef[][];
  /** Questions whose answers are the story itself, and questions that go with it but are not it. */
  coreQuestions: string[];
  sideQuestions: string[];
  /** Of these, the ones that a page of the story may open with: half a lead. */
  leadQuestions: string[];
  /** Concepts one of which a page must name somewhere: what sets this story apart from its like in other years. Empty for none. */
  setting: ConceptRef[];
  /** Concepts that speak against this story when they carry the page. */
  rivals: ConceptRef[];
  /** Concepts that any page of the story has in mind; they may stay unsaid in a sentence. */
  topic: ConceptRef[];
  /** Plain lower-case words by group for the gate, which knows no concepts. */
  gate: string[][];
}

/** What the matcher may do with a concept; see `core/match/README.md`. */
export type ConceptKind =
  | "actor"
  | "accuser"
  | "thing"
  | "act"
  | "give"
  | "take"
  | "say"
  | "deny"
  | "verdict"
  | "charge"
  | "group";

/** A thing or an action with its wordings; grammar of a wording in `core/match/README.md`. */
export interface Concept {
  id: string;
  kind: ConceptKind;
  /** Concepts that count as this one, for groups such as "speakers for Iran". */
  includes?: string[];
  /** Wordings by language. */
  words: Record<string, string[]>;
}

/** One way a sentence can take a position; see `core/match/README.md`. */
export interface Cue {
  position: string;
  /** Slots in the cue language, e.g. `iran>plan>supply supply+drones`. */
  when: string;
  /** Where the cue alone is known to mislead. */
  unless?: string;
  score?: number;
}

/**
 * A network with one hidden layer over words, concepts and roles, trained on the story's examples by
 * `npm run calibrate`; layout in `core/match/model/encode.ts`. Base64 of little-endian 32-bit words.
 */
export interface SentenceModel {
  positions: string[];
  bias: number[];
  /** Hidden units; a multiple of 16. */
  width: number;
  /** What a step in `inner` and in `outer` is worth. */
  steps: number[];
  features: string;
  inner: string;
  outer: string;
}

export interface Story {
  id: string;
  title: string;
  summary: string;
  language: string;
  span: { from: string; to: string };
  /** Nothing in the index is later than this day. */
  indexEnds: string;
  themes: Theme[];
  about: About;
  concepts: Concept[];
  questions: Question[];
  cues: Cue[];
  relations: Relation[];
  articles: IndexedArticle[];
  /** Absent where a story has no examples. */
  model?: SentenceModel;
}

/** What stories speak of that belongs to their pack. */
export interface PackFacts {
  id: string;
  title: string;
  outlets: Outlet[];
  origins: Origin[];
  stories?: Story[];
  /** Outlets that have an article in the pack, where its stories are not at hand. */
  voices?: string[];
}

export interface Pack {
  schema: 1;
  id: string;
  title: string;
  version: string;
  outlets: Outlet[];
  origins: Origin[];
  stories: Story[];
}
