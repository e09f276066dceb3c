import { cardsOf } from "../../src/ui/report/cards";
import { countStandings, pageCounts } from "../../src/ui/report/counts";
import { orderCards } from "../../src/ui/report/order";
import { isAfterIndex, standingOf } from "../../src/ui/report/standing";
import { claim, other, pageReport } from "./sample-report";

const others = [other()];
const published = (day: string | null) => ({ ...pageReport().article, published: day });

describe("the standing a claim leads with", () => {
  test.each([
    ["conflict", { conflicting: others, disputing: others, differing: others, corroborating: others }],
    ["disputed", { disputing: others, differing: others, corroborating: others }],
    ["differs", { differing: others, corroborating: others, later: others }],
    ["agrees", { corroborating: others, later: others, earlier: others }],
    ["later", { later: others }],
    ["later", { earlier: others }],
    ["only-here", {}],
    ["only-here", { sameOutlet: others }],
  ] as const)("is %s, whatever weaker stances stand beside it", (standing, stances) => {
    expect(standingOf(claim("talks/discussed", { ...stances } as Parameters<typeof claim>[1]), false)).toBe(standing);
  });

  test("never is a conflict for a link, whose wording belongs to another article", () => {
    expect(standingOf(claim("talks/discussed", { role: "link", conflicting: others }), false)).toBe("differs");
  });

  test("is a conflict for a headline, which is the article's own", () => {
    expect(standingOf(claim("talks/discussed", { role: "headline", conflicting: others }), false)).toBe("conflict");
  });

  test("of an uncompared claim is 'after the index', not 'only here', where the article is later than the index", () => {
    expect(standingOf(claim("summit/syria"), true)).toBe("after-index");
    expect(standingOf(claim("summit/syria", { corroborating: others }), true)).toBe("agrees");
  });
});

describe("an article is after the index", () => {
  test.each([
    ["2022-12-01", true],
    ["2022-11-30", false],
    [null, false],
  ])("published %s: %s", (day, after) => {
    expect(isAfterIndex(pageReport({ article: published(day) }))).toBe(after);
  });
});

describe("cards", () => {
  const here = claim("talks/discussed", { paragraph: 2, conflicting: others });
  const again = claim("talks/discussed", { paragraph: 6, conflicting: others });
  const linked = claim("supply/preparing", { paragraph: 1, role: "link", conflicting: others });
  const supply = claim("supply/preparing", { paragraph: 3, corroborating: [other({ outlet: "guardian" })] });
  const cards = cardsOf(pageReport({ claims: [linked, here, supply, again] }));

  test("are one a position, listing each of its sentences", () => {
    expect(cards.map(({ position, claims }) => [position, claims.map(({ paragraph }) => paragraph)])).toEqual([
      ["supply/preparing", [3, 1]],
      ["talks/discussed", [2, 6]],
    ]);
  });

  test("name a report once, even where two sentences bring it", () => {
    expect(cards[1]?.others.conflicting).toEqual(others);
  });

  test("are counted by the standing they lead with, so that the counts add up", () => {
    expect(countStandings(cards)).toMatchObject({ conflict: 1, differs: 1, agrees: 0 });
    expect(pageCounts(pageReport({ claims: [linked, here, supply, again] }))).toEqual({ claims: 2, conflicts: 1 });
  });

  test("stay in page order, or come with the strongest standing and then the most origins first", () => {
    const two = [other({ origin: "sullivan" }), other({ outlet: "guardian", origin: "kann" })];
    const all = cardsOf(
      pageReport({
        claims: [
          claim("summit/syria"),
          claim("visit/19-july", { corroborating: others }),
          claim("quantity/hundreds", { corroborating: two }),
          here,
        ],
      }),
    );
    const positions = (order: "page" | "weight") => orderCards(all, order).map(({ question }) => question);
    expect(positions("page")).toEqual(["summit", "visit", "quantity", "talks"]);
    expect(positions("weight")).toEqual(["talks", "quantity", "visit", "summit"]);
  });
});
