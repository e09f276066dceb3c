import { readSite } from "../../../src/options/sites/read-site";

const good: [string, string][] = [
  ["news.example", "news.example"],
  ["  News.Example  ", "news.example"],
  ["https://www.news.example/world/story?id=1#top", "www.news.example"],
  ["news.example.", "news.example"],
  ["HTTPS://News.Example", "news.example"],
  ["xn--mnchen-3ya.example", "xn--mnchen-3ya.example"],
  ["münchen.example", "xn--mnchen-3ya.example"],
];

test.each(good)("%s is the site %s", (typed, host) => {
  const result = readSite(typed);
  expect(result.ok && result.value.host).toBe(host);
});

const bad: [string, string][] = [
  ["", "empty"],
  ["   ", "empty"],
  ["*", "wildcard"],
  ["*.news.example", "wildcard"],
  ["https://*/*", "wildcard"],
  ["http://news.example", "http"],
  ["javascript:alert(1)", "scheme"],
  ["file:///etc/hosts", "scheme"],
  ["chrome://settings", "scheme"],
  ["data:text/html,hello", "scheme"],
  ["ftp://news.example", "scheme"],
  ["192.168.0.1", "ip"],
  ["https://[::1]/", "ip"],
  ["3232235521", "ip"],
  ["0x7f.1", "ip"],
  ["news.example:8443", "port"],
  ["https://news.example:443/", "port"],
  ["news.example:99999", "port"],
  ["https://user:secret@news.example/", "login"],
  ["localhost", "notASite"],
  ["the daily news", "notASite"],
  ["news..example", "notASite"],
  ["-news.example", "notASite"],
  [`${"a".repeat(64)}.example`, "notASite"],
  ["a".repeat(100_000), "notASite"],
];

test.each(bad)("%.40s is refused with the answer “%s”", (typed, code) => {
  const result = readSite(typed);
  expect(!result.ok && result.code).toBe(code);
});

test("an international name is taken in its technical form and said to be one", () => {
  const result = readSite("https://nachrichten-österreich.example/");
  expect(result).toEqual({ ok: true, value: { host: "xn--nachrichten-sterreich-sec.example", international: true } });
});
