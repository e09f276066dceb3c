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
