import { defaultSettings } from "../../src/core/settings";
import { behaviourOn, siteOf } from "../../src/sidebar/site";

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
