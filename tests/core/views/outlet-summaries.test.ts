import { loadPacks } from "../../../src/core/pack/load";
import type { Pack } from "../../../src/core/pack/types";
import { outletSummaries } from "../../../src/core/views/outlet-summaries";
import { packSummary } from "../../../src/core/views/pack-summary";
import { storyView } from "../../../src/core/views/story-view";
import { article, report, smallPack } from "../small-pack";

const pack = (id: string, article: string, outlet: string, published: string, reports: number): Pack => ({
  schema: 1,
  id,
  title: id,
  version: "1",
  outlets: [
    { id: "ledger", name: "The Ledger", short: "Ledger", initials: "L", domains: ["ledger.example"], country: "GB" },
    { id: "courier", name: "Courier", short: "Courier", initials: "C", domains: ["courier.example"], country: "US" },
  ],
  origins: [],
  stories: [
    {
      id: `${id}-story`,
      articles: [
        {
          id: article,
          outlet,
          published,
          reports: Array.from({ length: reports }, (_, at) => report(`talks/${at}`, "mayor")),
        },
      ],
    } as unknown as Pack["stories"][number],
  ],
});

test("an outlet of two packs stands once, with its reports of both and its latest day", () => {
  const summaries = outletSummaries([
    pack("one", "ledger-1", "ledger", "2022-07-12", 3),
    pack("two", "ledger-2", "ledger", "2022-07-18", 2),
  ]);
  expect(summaries.map(({ name, reports, latest }) => [name, reports, latest])).toEqual([
    ["Courier", 0, null],
    ["The Ledger", 5, "2022-07-18"],
  ]);
});

test("an article that stands in two packs is counted once", () => {
  const twice = [
    pack("one", "ledger-1", "ledger", "2022-07-12", 3),
    pack("two", "ledger-1", "ledger", "2022-07-12", 3),
  ];
  expect(outletSummaries(twice).find(({ id }) => id === "ledger")?.reports).toBe(3);
});

test("reports are counted as the overview counts them: what an article says twice is one", () => {
  const twice = [report("talks/held", "mayor"), report("talks/held", "mayor", { paragraph: 4 })];
  const small = smallPack([article("alpha-1", "2022-07-12", [...twice, report("size/some", "mayor")])]);
  const view = storyView(loadPacks([small]), small.stories[0]?.id ?? "", { outletsOff: [] });
  const shown = view?.questions.flatMap(({ positions }) => positions.flatMap(({ reports }) => reports)).length;
  expect(shown).toBe(2);
  expect(outletSummaries([small]).find(({ id }) => id === "alpha")?.reports).toBe(shown);
  expect(packSummary(small, false).stories[0]?.reports).toBe(shown);
});
