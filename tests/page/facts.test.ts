/** @jest-environment jsdom */
import { guessLanguage } from "../../src/page/language";
import { dayInWords, dayOf } from "../../src/page/published";
import { page, read, story } from "./read";

const body = `<main><h1>Ferry returns to the islands</h1>${story.map((text) => `<p>${text}</p>`).join("")}</main>`;
const article = (head: string, address: string | null = null, inside = body) =>
  read(page(head, inside), address).article;
const ld = (fields: object) => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`;
const meta = (day: string) => `<meta property="article:published_time" content="${day}">`;

test.each([
  ["2022-07-12", "2022-07-12"],
  ["2022-07-12T23:30:00+0100", "2022-07-12"],
  ["2022-07-12T21:33+01:00", "2022-07-12"],
  ["2022-07-12T04:00:00.000Z", "2022-07-12"],
  ["2022-07-12 14:02:00", "2022-07-12"],
  ["20220712", "2022-07-12"],
  ["2022-02-30", null],
  ["0001-01-01T00:00:00Z", null],
  ["12 July 2022", null],
  ["2022-07", null],
  ["", null],
])("the machine date %j is the day %j", (value, day) => {
  expect(dayOf(value)).toBe(day);
});

test.each([
  ["Tuesday 12 July 2022, 15.20", "2022-07-12"],
  ["Published July 12, 2022 9:00am", "2022-07-12"],
  ["Updated Sept. 3rd, 2022", "2022-09-03"],
  ["2022-07-12 14:20", "2022-07-12"],
  ["12.07.2022 13:04", "2022-07-12"],
  ["12. Juli 2022", "2022-07-12"],
  ["12 июля 2022, 13:04", "2022-07-12"],
  ["12 липня 2022 р.", "2022-07-12"],
  ["3 мая 2022", "2022-05-03"],
  ["Page 3 of 2022, 12 July 2022", "2022-07-12"],
  ["Updated July 20, 2022; published July 12, 2022", "2022-07-12"],
  ["Last modified on Wed 13 Jul 2022 10.11 BST Published Tue 12 Jul 2022", "2022-07-12"],
  ["July 12, 2022 Updated July 20, 2022", "2022-07-12"],
  ["32 July 2022", null],
  ["12.13.2022", null],
  ["in July", null],
])("the words %j are the day %j", (text, day) => {
  expect(dayInWords(text)).toBe(day);
});

test("a head and JSON-LD of a recycled template give way to the time the reader sees", () => {
  const head = meta("2012-05-10") + ld({ "@type": "NewsArticle", datePublished: "2012-05-10T08:00:00Z" });
  const inside = body.replace("</h1>", '</h1><time datetime="2022-07-12T10:00:00Z">12 July</time>');
  expect(article(head, null, inside).published).toBe("2022-07-12");
});

test("a later edit does not make an article younger", () => {
  const inside = body.replace("</h1>", '</h1><time datetime="2022-07-20">updated 20 July</time>');
  expect(article(meta("2022-07-12"), null, inside).published).toBe("2022-07-12");
});

test("of two dates in the head the earlier one counts", () => {
  expect(article(meta("2022-07-15") + ld({ "@type": "NewsArticle", datePublished: "2022-07-12" })).published).toBe(
    "2022-07-12",
  );
});

test("the address dates a page that gives no other date", () => {
  expect(article("", "https://coastgazette.example/2022/07/12/ferry-returns").published).toBe("2022-07-12");
});

test("a date line that ends like a sentence dates the page", () => {
  expect(article("", null, body.replace("</h1>", "</h1><p>12 липня 2022 р.</p>")).published).toBe("2022-07-12");
});

test("no date is no date", () => {
  expect(article("").published).toBeNull();
});

test.each([
  ["broken", "{"],
  ["a number", "3"],
  ["null", "null"],
  ["a graph of nonsense", '{"@graph":[null,1,{"@type":7,"datePublished":{}}]}'],
])("JSON-LD that is %s costs nothing", (_what, text) => {
  const read = article(`<script type="application/ld+json">${text}</script>${meta("2022-07-12")}`);
  expect(read.published).toBe("2022-07-12");
  expect(read.paragraphs).toHaveLength(5);
});

test("a page that calls itself Zulu but is full of English words is English", () => {
  const html = page("", body).replace('lang="en"', 'lang="zu"');
  expect(read(html).article.language).toBe("en");
});

test("a regional language is kept as the page gives it", () => {
  expect(read(page("", body).replace('lang="en"', 'lang="en-GB"')).article.language).toBe("en-GB");
});

test("a short text has no language of its own", () => {
  expect(guessLanguage("The ferry sails.")).toBeNull();
});

test("a locked page with a short text is a stub", () => {
  const stub = `<article><h1>Ferry returns to the islands</h1><p>${story[0]}</p></article>`;
  expect(article(ld({ "@type": "NewsArticle", isAccessibleForFree: false }), null, stub).completeness).toBe("stub");
  expect(article(ld({ "@type": "NewsArticle", isAccessibleForFree: "False" }), null, stub).completeness).toBe("stub");
  expect(article("", null, `${stub}<div class="paywall-overlay"></div>`).completeness).toBe("stub");
});

test("a long text behind a metered wall is full", () => {
  const long = `<article><h1>Ferry returns</h1>${`<p>${story.join(" ")}</p>`.repeat(5)}</article>`;
  expect(article(ld({ "@type": "NewsArticle", isAccessibleForFree: false }), null, long).completeness).toBe("full");
});

test("a live blog is one by its type, or by its many times", () => {
  expect(article(ld({ "@type": "LiveBlogPosting" })).completeness).toBe("live");
  const posts = story.map((text, i) => `<div><time>1${i}:00</time><p>${text}</p></div>`).join("");
  expect(article("", null, `<main><h1>Ferry returns live</h1>${posts}</main>`).completeness).toBe("live");
});

test("the address given wins over the one that the page claims", () => {
  const head = '<link rel="canonical" href="https://elsewhere.example/x">';
  expect(article(head, "https://coastgazette.example/1").url).toBe("https://coastgazette.example/1");
  expect(article(head).url).toBe("https://elsewhere.example/x");
  expect(article('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull();
});
