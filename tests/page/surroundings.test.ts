/** @jest-environment jsdom */
import { page, read, story, texts } from "./read";

const h1 = "<h1>Ferry returns to the islands</h1>";
const p = story.map((text) => `<p>${text}</p>`).join("");
const noise = "<p>Somebody wrote a long sentence here that has nothing to do with the article at all.</p>".repeat(4);

test.each([
  ["navigation", `<nav>${noise}</nav><article>${h1}${p}</article>`],
  ["a rail of related stories", `<main><article>${h1}${p}</article></main><aside class="rail">${noise}</aside>`],
  [
    "a box in the middle",
    `<article>${h1}<p>${story[0]}</p><div class="related-box">${noise}</div>${p.slice(p.indexOf("</p>") + 4)}</article>`,
  ],
  ["comments of a telling class", `<main>${h1}${p}<div class="comment-zone">${noise}</div></main>`],
  ["comments of a telling heading", `<div>${h1}${p}<h3>3 reader comments</h3>${noise}</div>`],
  [
    "a forum longer than the article",
    `<div>${h1}${p}<div class="x"><h2>Fans' forum: 9 of 214 posts</h2>${noise.repeat(4)}</div></div>`,
  ],
  [
    "the next article of an endless page",
    `<article>${h1}${p}</article><article><h2>Another one</h2>${noise}</article>`,
  ],
  [
    "a cookie notice and a newsletter box",
    `<article>${h1}${p}</article><div class="newsletter">${noise}</div><div id="cookie">${noise}</div>`,
  ],
  ["hidden text", `<article>${h1}${p}<div hidden>${noise}</div><div style="display: none">${noise}</div></article>`],
  [
    "most read below the text",
    `<div>${h1}${p}<h4>Most read</h4><ol><li>One</li><li>Two things that happened</li></ol></div>`,
  ],
])("leaves out %s", (_what, body) => {
  expect(texts(page("", body))).toEqual(story);
});

test("a related heading inside the text ends where the sentences go on", () => {
  const body = `<article>${h1}<p>${story[0]}</p><h4>Related</h4><ul><li><a href="#">Storm shuts airport</a></li></ul>${story
    .slice(1)
    .map((text) => `<p>${text}</p>`)
    .join("")}</article>`;
  expect(texts(page("", body))).toEqual(story);
});

test("a link headline between paragraphs is kept and marked as a link", () => {
  const link = '<p><a href="#">RELATED: STORM SHUTS THE AIRPORT FOR A THIRD DAY</a></p>';
  const { paragraphs } = read(
    page("", `<article>${h1}<p>${story[0]}</p>${link}<p>${story[1]}</p><p>${story[2]}</p></article>`),
  ).article;
  expect(paragraphs.map(({ role }) => role)).toEqual(["text", "link", "text", "text"]);
});

test("a picture's words are a caption", () => {
  const figure =
    "<figure><img src='data:,'><figcaption>The ferry leaves the quay in bright sunshine, watched by a crowd of islanders.</figcaption></figure>";
  const { paragraphs } = read(page("", `<article>${h1}${figure}${p}</article>`)).article;
  expect(paragraphs[0]).toMatchObject({ role: "caption" });
  expect(paragraphs.slice(1).map(({ text }) => text)).toEqual(story);
});

test("a sentence that an advertisement cuts in two is one sentence", () => {
  const body = `<div>${h1}<div class="tx">The ferry will sail again from Monday and call at <div class="adv">ADVERTISEMENT</div> three islands on its way to the north, the harbour office said.<br><br>${story[1]}<br><br>${story[2]}</div></div>`;
  expect(texts(page("", body))[0]).toBe(
    "The ferry will sail again from Monday and call at three islands on its way to the north, the harbour office said.",
  );
});

test("a single line break ends a paragraph only after a sentence", () => {
  const body = `<div>${h1}<div>${story[0]}<br>${story[1]}<br>The captain, who is seventy,<br>will steer it himself on the first day of the season.</div></div>`;
  expect(texts(page("", body)).at(-1)).toBe(
    "The captain, who is seventy, will steer it himself on the first day of the season.",
  );
});

test("a page that is no article gives nothing", () => {
  const links = Array.from({ length: 30 }, (_, i) => `<li><a href="#">Headline number ${i}</a></li>`).join("");
  expect(texts(page("", `<h1>Coast Gazette</h1><ul>${links}</ul>`))).toEqual([]);
  expect(texts("")).toEqual([]);
});
