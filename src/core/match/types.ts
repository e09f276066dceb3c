import type { Role } from "../pack/types";

/** A sentence of the page and one position it takes. */
export interface MatchedClaim {
  paragraph: number;
  sentence: string;
  /** Start and end of the sentence in its paragraph. */
  at: [number, number];
  role: Role;
  question: string;
  position: string;
  score: number;
  why: string[];
  /** Start and end in the sentence of the words the match rests on. */
  evidence: [number, number][];
  speaker: string | null;
}

/** A sentence written to try the cues on, with the positions it takes. */
export interface Example {
  published: string;
  before?: string;
  text: string;
  positions: string[];
}
