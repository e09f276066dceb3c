import { defaultSettings, type Settings } from "../../src/core/settings";
import { sitesWithout } from "../../src/core/site-choice";

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
