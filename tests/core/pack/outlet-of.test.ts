import { loadPacks, storiesInCommon } from "../../../src/core/pack/load";
import { hostOf, outletOf } from "../../../src/core/pack/outlet-of";
import { smallPack } from "../small-pack";

const index = loadPacks([smallPack()]);

const addresses: [string | null, string | null, string][] = [
  ["https://alpha.example/news", "alpha", "the domain itself"],
  ["http://ALPHA.example", "alpha", "case does not matter"],
  ["https://www.alpha.example./x", "alpha", "a host below it, with a closing dot"],
  ["https://live.news.beta.example:8443/x?y#z", "beta", "any depth, any port"],
  ["https://notalpha.example/", null, "a longer name is another domain"],
  ["https://alpha.example.evil.example/", null, "the domain must stand at the end"],
  ["https://evil.example/alpha.example", null, "a path is no host"],
  ["https://alpha.example@evil.example/", null, "a user name is no host"],
  ["https://evil.example\\@alpha.example/", null, "a backslash ends the host, as in browsers"],
  ["https://evil.example?alpha.example", null, "a query is no host"],
  ["file:///alpha.example", null, "not a web address"],
  ["https://192.168.0.1/", null, "a number"],
  ["alpha.example", null, "no scheme"],
  ["", null, "nothing"],
  [null, null, "no address"],
];

test.each(addresses)("%s is %s: %s", (url, outlet) => {
  expect(outletOf(index, url)?.id ?? null).toBe(outlet);
});

test("a host has no port, user name or closing dot", () => {
  expect(hostOf("https://reader:secret@News.Example.:80/a")).toBe("news.example");
});

test("of two packs with the same story the first one's counts, and the clash can be told", () => {
  const second = { ...smallPack(), id: "second", title: "Another" };
  expect(loadPacks([smallPack(), second]).stories.get("ferry")?.pack.id).toBe("small");
  expect(storiesInCommon(index, second)).toEqual(["ferry"]);
});
