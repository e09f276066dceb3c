import type { Pack } from "../../../src/core/pack/types";
import { outletSummaries } from "../../../src/core/views/outlet-summaries";

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
      articles: [{ id: article, outlet, published, reports: Array.from({ length: reports }) }],
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
