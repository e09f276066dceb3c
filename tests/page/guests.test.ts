/** @jest-environment jsdom */
import { page, read, story, texts } from "./read";

const p = story.map((text) => `<p>${text}</p>`);
const other = "The airport of the mainland has been closed for the third day because of storms, travellers said.";
const link = '<a href="#">Storm shuts airport</a>';
const inside = (body: string) =>
  page("", `<main><article><h1>Ferry returns to the islands</h1><div>${body}</div></article></main>`);
const withBox = (box: string) => inside(`${p.slice(0, 3).join("")}${box}${p.slice(3).join("")}`);

test.each([
  ["a box of what one might like", `<div class="x"><h4>You might also like</h4><p>${other}</p></div>`],
  ["a box of what not to miss", `<div class="x"><h2>Don’t Miss</h2><p>${other}</p></div>`],
  ["a box in Russian", `<div class="x"><h3>Читайте также</h3><p>${other}</p></div>`],
  ["a box in Ukrainian", `<div class="x"><div>Читайте також:</div><p>${other}</p></div>`],
  ["a box on who wrote it", `<div class="x"><h3>About the author</h3><p>${other}</p></div>`],
  ["a line on who wrote it", `<p class="about-author"><em>${other}</em></p>`],
  [
    "somebody's post",
    `<blockquote class="twitter-tweet"><p>${other}</p>— Some One (@one) <a href="#">July 12, 2022</a></blockquote>`,
  ],
  ["somebody's picture", `<blockquote class="instagram-media"><p>${other}</p></blockquote>`],
  ["a channel's post", `<div class="tgme_widget"><p>${other}</p></div>`],
  ["a list of posts", `<ul class="wp-block-latest-posts__list"><li>${link}<div>${other}</div></li></ul>`],
  ["a video's title", `<div class="wp-block-embed"><div class="video-title">${other}</div></div>`],
  ["a video's caption", `<div><p class="video__caption">${other}</p></div>`],
  ["a letter's form", `<div class="mc4wp-form"><p>${other}</p><input></div>`],
  ["readers in a module", `<div data-spotim-module="conversation"><div><p>${other}</p></div></div>`],
  ["the next article of a feed", `<div class="feed"><div><h1>Airport closed</h1></div><p>${other}</p></div>`],
])("leaves out %s", (_what, box) => {
  expect(texts(withBox(box))).toEqual(story);
  expect(texts(inside(`${p.join("")}${box}`))).toEqual(story);
});

test("a level-one heading among the paragraphs is a subheading", () => {
  expect(texts(withBox("<h1>What the captain says</h1>"))).toEqual(expect.arrayContaining(story));
});

test("a line that says what to watch is a link, even without one", () => {
  const { paragraphs } = read(withBox(`<p><b>WATCH:</b> ${other}</p>`)).article;
  expect(paragraphs.map(({ role }) => role)).toEqual(["text", "text", "text", "link", "text", "text"]);
});
