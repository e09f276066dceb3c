import { syntheticPack } from "../../../src/cli/bench/synthetic";
import type { Account } from "../../../src/core/compare/account";
import { compileAccount } from "../../../src/core/compare/compile-account";
import { StoryAccount } from "../../../src/core/compare/story-account";
import { TableAccount } from "../../../src/core/compare/table-account";
import { positionIds } from "../../../src/core/pack/lookup";
import type { Pack, Story } from "../../../src/core/pack/types";
import { packStrings } from "../../../src/core/tables/strings";
import { bundledPack } from "../match/bundled";

const storyOf = ({ stories: [story] }: Pack): Story => {
  if (!story) throw new Error("The pack has no story.");
  return story;
};
const accountsOf = (pack: Pack): [Account, TableAccount] => [
  new StoryAccount(pack, storyOf(pack)),
  new TableAccount(compileAccount(pack, storyOf(pack)), packStrings(positionIds(storyOf(pack)))),
];
const idsOf = (pack: Pack): string[] => positionIds(storyOf(pack));

/** All that a report can ask of one position. */
function told(account: Account, id: string, ids: string[]) {
  const question = account.question(id);
  const position = account.position(id);
  return {
    voices: account.voices(id).map(({ article, report: { position: of, says, origin, via, role, anchor } }) => ({
      article: article.id,
      report: { of, says, origin, via, role, anchor },
    })),
    edges: account.edges(id),
    position: position && [position.statement, position.short, position.answer],
    question: question && [question.id, question.question, question.short, question.theme, question.kind],
    relations: ids
      .map((other) => account.relation(id, other))
      .map((relation) => relation && [relation.kind, relation.why, relation.denial]),
  };
}

test("a story's tables tell of each position what its lists tell", () => {
  const [lists, tables] = accountsOf(bundledPack);
  const ids = idsOf(bundledPack);
  for (const id of ids) expect(told(tables, id, ids)).toEqual(told(lists, id, ids));
  expect(tables.shared()).toEqual(lists.shared());
  expect(tables.articles).toEqual(lists.articles.map((article) => ({ ...article, reports: undefined })));
});

test("of a position that no story has there is nothing to tell", () => {
  const [lists, tables] = accountsOf(bundledPack);
  for (const id of ["nobody/knows", "nothing", ""])
    expect(told(tables, id, ["other"])).toEqual(told(lists, id, ["other"]));
});

test("of the tables only what is asked for is made into objects", () => {
  const grown = syntheticPack(bundledPack, 2_600, "one story");
  const [lists, tables] = accountsOf(grown);
  const [id = ""] = idsOf(grown);
  expect(tables.made).toBe(0);
  tables.voices(id);
  expect(tables.made).toBe(lists.voices(id).length);
  tables.voices(id);
  expect(tables.made).toBe(lists.voices(id).length);
});

test("what is kept for the next page is bounded", () => {
  const grown = syntheticPack(bundledPack, 2_600, "one story");
  const [, tables] = accountsOf(grown);
  const [first = "", ...others] = idsOf(grown);
  const before = tables.voices(first);
  for (const id of others) tables.voices(id);
  expect(tables.voices(first)).not.toBe(before);
  expect(tables.voices(first)).toEqual(before);
});
