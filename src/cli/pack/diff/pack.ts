import type { Origin, Outlet, Pack, Story } from "../../../core/pack/types";
import { changesIn, fieldChanges } from "./changes";
import { type Kind, section } from "./lines";
import { storyChanges } from "./story";

const outlets: Kind<Outlet> = {
  keyOf: ({ id }) => id,
  tell: ({ name, country }) => `${name} (${country})`,
  fields: ["name", "short", "initials", "domains", "country"],
};

const origins: Kind<Origin> = {
  keyOf: ({ id }) => id,
  tell: ({ name }) => name,
  fields: ["name", "short", "kind", "event", "date", "party"],
};

const told = (story: Story): string =>
  `${story.title}: ${story.questions.length} questions, ${story.articles.length} articles`;

function storyLines(before: Story[], after: Story[]): string[] {
  const { added, gone, kept } = changesIn(before, after, ({ id }) => id);
  return [
    ...added.map((story) => `story added: ${story.id}, ${told(story)}`),
    ...gone.map((story) => `story gone: ${story.id}, ${told(story)}`),
    ...kept.flatMap(([old, now]) => storyChanges(old, now)),
  ];
}

/** What changed from one pack to another, in words, by outlet, origin and story; empty where nothing did. */
export const packChanges = (before: Pack, after: Pack): string[] => [
  ...fieldChanges(before, after, ["id", "title", "version"]),
  ...section("outlets", before.outlets, after.outlets, outlets),
  ...section("origins", before.origins, after.origins, origins),
  ...storyLines(before.stories, after.stories),
];
