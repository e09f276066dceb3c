/** @jest-environment jsdom */
import { page, read, story, texts } from "./read";

const h1 = "<h1>Ferry returns to the islands</h1>";
const time = (hour: number) => `<time datetime="2022-07-12T1${hour}:00:00Z">1${hour}:00</time>`;
const each = (post: (text: string, hour: number) => string) => story.map(post).join("");
const posting = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';
const plain = each((text) => `<article><p>${text}</p></article>`);
const timed = each(
  (text, hour) => `<article><header>${time(hour)}<h2>Update ${hour}</h2></header><p>${text}</p></article>`,
);
const listed = each(
  (text) =>
    `<li><article><header><h3>Post</h3><span>10 min ago</span></header><div><p>${text}</p></div></article></li>`,
);
const prose = (html: string) => texts(html).filter((text) => text.length > 60);

test.each([
  ["beside the headline", `<main>${h1}${timed}</main>`, ""],
  ["in the headline's article", `<main><article>${h1}${timed}</article></main>`, posting],
  ["below it", `<main><article>${h1}<div>${timed}</div></article></main>`, ""],
  ["in a list", `<main><article>${h1}<div><ol>${listed}</ol></div></article></main>`, ""],
  ["without times", `<main><article>${h1}<div>${plain}</div></article></main>`, ""],
])("all posts of a live blog are read where each is an article %s", (_what, body, head) => {
  const html = page(head, body);
  expect(prose(html)).toEqual(story);
  expect(read(html).article.completeness).toBe("live");
});

test("posts whose text each stands under a name that outlets give the body are all read", () => {
  const bodies = each((text) => `<article><div class="entry-content"><p>${text}</p><p>${text}</p></div></article>`);
  expect(texts(page(posting, `<main><article>${h1}<div>${bodies}</div></article></main>`))).toHaveLength(10);
});

test("how long ago a post was written is none of its text", () => {
  expect(texts(page("", `<main><article>${h1}<ol>${listed}</ol></article></main>`))).not.toContain("10 min ago");
});

test("the lead of a live blog does not stand for the rest", () => {
  const html = page("", `<main><article>${h1}<p>${story[0]}</p><div>${plain.slice(plain.indexOf("</article>") + 10)}`);
  expect(prose(html)).toEqual(story);
});

const teaser =
  "<article><h3><a href='#'>Storm shuts the airport</a></h3><time>12:00</time><p>Flights were cancelled for the third day, and travellers slept on the floor of the hall.</p></article>";

test.each([
  ["beside the text", `<main>${h1}<p>${story[0]}</p><p>${story[1]}</p>${teaser.repeat(6)}</main>`],
  ["beside an article", `<main>${h1}<article><p>${story[0]}</p><p>${story[1]}</p></article>${teaser.repeat(6)}</main>`],
])("teasers %s are no posts", (_what, body) => {
  expect(texts(page("", body))).toEqual(story.slice(0, 2));
});
