/** @jest-environment jsdom */
import { page, story, texts } from "./read";

const h1 = "<h1>Ferry returns to the islands</h1>";
const p = story.map((text) => `<p>${text}</p>`).join("");
const noise = "<p>Somebody wrote a long sentence here that has nothing to do with the article at all.</p>".repeat(8);

const wrappers =
  "no-sidebar|has-sidebar|layout-with-rail|content-with-sidebar|article-body no-ads|no-ads|ad-free-content|js-ad-container text|article-body has-newsletter|newsletter-article|has-related|with-banner|hidden-print|print-hidden|promo-free|story promo|js-share-text|share-target|article-share-wrapper|js-comments-enabled|content-discussion|articleThread|topics-story|topics__article|lead-teaser|l-content--has-nav|subscription-text|wp-content-tags|category-letters tags-iran|theme-popular|article-body v_text paywall".split(
    "|",
  );

test.each(wrappers)("a body of class %s is read all the same", (name) => {
  const comments = `<div class="comments">${noise}</div>`;
  expect(texts(page("", `<main>${h1}<div class="${name}">${p}</div>${comments}</main>`))).toEqual(story);
});

test("a body whose wrappers are all named for something else is read", () => {
  const inside = `<div class="has-sidebar"><div data-module="article-share"><div class="no-ads">${p}</div></div><div class="sidebar">${noise}</div></div>`;
  expect(texts(page("", `<main>${h1}${inside}</main>`))).toEqual(story);
});

test("a body that says so is read under any class, short as it is", () => {
  const body = `<div class="article-body v_text paywall" itemprop="articleBody"><p>${story[0]}</p><p>${story[1]}</p></div>`;
  expect(texts(page("", `<article>${h1}${body}</article><div class="feed">${noise}</div>`))).toEqual(story.slice(0, 2));
});

test.each([
  ["comments below the text", `${p}<div class="comments">${noise.repeat(9)}</div>`],
  ["a box of related stories above the text", `<div class="related"><p>${story[0]}</p></div>${p}`],
  ["hidden text below the text", `${p}<div class="no-ads" hidden>${noise.repeat(9)}</div>`],
])("%s, however long, stay left out", (_what, inside) => {
  expect(texts(page("", `<main>${h1}<div class="css-1">${inside}</div></main>`))).toEqual(story);
});

test("the comments of a page without an article are none", () => {
  const comments = `<div class="comment"><p class="comment-text">Somebody wrote a long sentence here, and it was not the outlet.</p></div>`;
  expect(texts(page("", `<main>${h1}<div class="comments">${comments.repeat(20)}</div></main>`))).toEqual([]);
});

test.each([
  ["paragraphs", (text: string) => `<p class="paywall">${text}</p>`],
  ["sections", (text: string) => `<div class="paywall"><p>${text}</p></div>`],
])("%s marked as gated are text, and the box that asks for money is not", (_what, gated) => {
  const box =
    '<div class="paywall"><p>Subscribe now to read the rest of this story and everything else that we write.</p></div><div class="paywall-box"><p>This story and all the others are there for those who support us each month.</p><button>Go on</button></div>';
  const body = `<p>${story[0]}</p><p>${story[1]}</p>${story.slice(2).map(gated).join("")}${box}`;
  expect(texts(page("", `<article>${h1}<div class="css-1">${body}</div></article>`))).toEqual(story);
});

test("a long gated section is text, with a form in it or without", () => {
  const gated = `<section class="paywall">${p.slice(p.indexOf("</p>") + 4).repeat(4)}<form><input></form></section>`;
  expect(texts(page("", `<article>${h1}<div class="css-1"><p>${story[0]}</p>${gated}</div></article>`))).toHaveLength(
    17,
  );
});

test("the part that teases for the rest is text, and a teaser is not", () => {
  const part = (texts: string[]) => `<section>${texts.map((text) => `<p>${text}</p>`).join("")}</section>`;
  const teaser = `<div class="teaser"><h3><a href="#">Storm shuts airport</a></h3>${noise}</div><div class="teaser-card"><a href="#"><p>Flights were cancelled for the third day, the airport of the mainland said.</p></a></div>`;
  const body = `<div class="teaser-content">${part(story.slice(0, 2))}</div><div class="remainder-content">${part(story.slice(2))}</div>`;
  expect(texts(page("", `<article>${h1}<div class="article-body">${body}${teaser}</div></article>`))).toEqual(story);
});
