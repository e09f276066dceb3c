import { remember } from "../memo";
import type { Origin, Outlet, PackFacts, Position, Question, Story } from "./types";

const byId = <T extends { id: string }>(items: T[]): Map<string, T> => new Map(items.map((item) => [item.id, item]));

export const outletsById: (pack: PackFacts) => Map<string, Outlet> = remember((pack) => byId(pack.outlets));

export const originsById: (pack: PackFacts) => Map<string, Origin> = remember((pack) => byId(pack.origins));

export const questionsById: (story: Story) => Map<string, Question> = remember((story) => byId(story.questions));

export const positionsById: (story: Story) => Map<string, Position> = remember((story) =>
  byId(story.questions.flatMap((question) => question.positions)),
);

/** Ids of a story's positions in the order of its questions: their place in it is a position's number. */
export const positionIds = ({ questions }: Story): string[] =>
  questions.flatMap(({ positions }) => positions.map(({ id }) => id));

/** Outlets that have an article in a pack, whatever the story: only they count as voices. */
export const voicesOf: (pack: PackFacts) => Set<string> = remember(
  (pack) =>
    new Set(pack.voices ?? (pack.stories ?? []).flatMap((story) => story.articles.map((article) => article.outlet))),
);

/** `question/position` belongs to `question`. */
export const questionOf = (position: string): string => position.slice(0, position.indexOf("/"));
