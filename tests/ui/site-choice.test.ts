import { defaultSettings, type Settings } from "../../src/core/settings";
import { behaviourOn, siteOf, sitesWithout } from "../../src/ui/site-choice";

const settings = {
  ...defaultSettings,
  behaviour: "tab" as const,
  sites: { "news.example": "off" as const, "live.news.example": "open" as const },
};
test.each([
  ["news.example", "off"],
  ["www.news.example", "off"],
  ["live.news.example", "open"],
  ["WWW.NEWS.EXAMPLE", "off"],
  ["othernews.example", "tab"],
  ["constructor", "tab"],
])("on %s the choice is %s", (host, behaviour) => {
  expect(behaviourOn(settings, host)).toBe(behaviour);
});

test.each([
  ["www.Papers.example", "papers.example"],
  ["WWW.News.example", "news.example"],
  ["live.news.example", "live.news.example"],
  ["a.live.news.example", "live.news.example"],
  ["edition.listed.example", "listed.example"],
  ["www.added.example", "www.added.example"],
  ["notlisted.example", "notlisted.example"],
  ["www.example", "example"],
])("a choice on %s is kept under %s", (host, key) => {
  const added = { ...settings, addedSites: ["www.added.example"] };
  expect(siteOf(added, host, ["listed.example", "example"])).toBe(key);
});

const on = (sites: Settings["sites"], host: string, behaviour: Settings["behaviour"] = "tab") =>
  sitesWithout({ ...defaultSettings, sites, behaviour }, host);

test.each<[string, Settings["sites"], string, Settings["sites"]]>([
  ["its own", { "edition.news.example": "off" }, "edition.news.example", {}],
  ["that of the domain above it", { "news.example": "off" }, "www.news.example", {}],
  ["both", { "news.example": "off", "edition.news.example": "off" }, "edition.news.example", {}],
  ["and no other", { "news.example": "off", "a.example": "off" }, "news.example", { "a.example": "off" }],
  ["and none that ends alike", { "ews.example": "off" }, "news.example", { "ews.example": "off" }],
  [
    "and none that opens",
    { "news.example": "open", "m.news.example": "off" },
    "m.news.example",
    { "news.example": "open" },
  ],
])("a site is switched on again by forgetting what switched it off: %s", (_, sites, host, expected) => {
  expect(on(sites, host)).toEqual(expected);
});

test("where all sites are off, one that is switched on gets the small tab", () => {
  expect(on({}, "www.news.example", "off")).toEqual({ "news.example": "tab" });
  expect(on({ "news.example": "off" }, "news.example", "off")).toEqual({ "news.example": "tab" });
});
