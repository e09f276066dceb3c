import type { Role } from "./pack/types";

export interface Paragraph {
  text: string;
  role: Role;
}

/** How much of the article the page shows; a stub or a live blog is never said to "leave out" anything. */
export type Completeness = "full" | "stub" | "live";

/** One article as read from a page or a file: plain values, nothing of the DOM. */
export interface ArticleText {
  url: string | null;
  title: string;
  /** ISO day, null where the page gives none. */
  published: string | null;
  /** BCP 47, null where unknown. */
  language: string | null;
  completeness: Completeness;
  paragraphs: Paragraph[];
}
