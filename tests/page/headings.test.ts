/** @jest-environment jsdom */
import { page, story, texts } from "./read";

const p = story.map((text) => `<p>${text}</p>`);
const noise = "<p>Somebody wrote a long sentence here that has nothing to do with the article at all.</p>".repeat(4);
const links = '<ul><li><a href="#">Storm shuts airport</a></li><li><a href="#">Fish are back</a></li></ul>';

/** The text below the headline in a container of no telling name, as frameworks build it. */
const inside = (body: string) => page("", `<article><h1>Ferry returns to the islands</h1><div>${body}</div></article>`);
const around = (box: string) => inside(`${p.slice(0, 2).join("")}${box}${p.slice(2).join("")}`);
const own = (html: string) => texts(html).filter((text) => text.length > 60);

test.each([
  "Lunde’s comments",
  "Harbour office comment",
  "Under discussion",
  "What is under discussion?",
  "A conversation with the captain",
  "The conversation on the quay",
  "Will the mainland join the effort?",
  "Letters to the harbour office",
  "All letters home",
  "Storms, and replies to them",
])("the subheading %j is followed by text", (heading) => {
  expect(own(around(`<h2>${heading}</h2>`))).toEqual(story);
});

test.each([
  "Comments",
  "Comment",
  "12 comments",
  "Comments (1,204)",
  "Show all comments",
  "All comments",
  "Top Comments (12)",
  "Share your comments",
  "Join the conversation",
  "Join the Discussion",
  "Leave a comment",
  "Leave a reply",
  "Letters to the editor",
  "Readers’ comments",
  "3 reader comments",
  "Have your say",
  "What our readers say",
  "Readers respond",
])("below the heading %j readers speak", (heading) => {
  expect(texts(inside(`${p.join("")}<h3>${heading}</h3>${noise}`))).toEqual(story);
});

test.each([
  ["a heading and a list", `<h3>Related stories</h3>${links}`],
  ["a heading of what is new", `<h3>Trending Now</h3>${links}`],
  ["a heading and a link", '<h3>Recommended</h3><div><a href="#">Storm shuts airport</a></div>'],
  ["a newsletter's heading", "<h3>Sign up for our newsletter</h3><p>The best of the coast, each day.</p>"],
  ["a bold label", "<p><strong>Latest developments</strong></p>"],
  ["a bold label and a list", `<p><strong>Related stories:</strong></p>${links}`],
  ["a box with a loose label", `<div><span>What to read next</span>${noise}</div>`],
])("%s inside the text take nothing of it away", (_what, box) => {
  expect(texts(around(box))).toEqual(story);
});

test("points in whole sentences end a list of links", () => {
  const points = `<ul>${story
    .slice(2)
    .map((text) => `<li>${text}</li>`)
    .join("")}</ul>`;
  expect(texts(inside(`${p.slice(0, 2).join("")}<h3>Related stories</h3>${links}${points}`))).toEqual(story);
});

test("a label above the whole text does not take it away", () => {
  expect(texts(inside(`<p>Related</p>${p.join("")}`))).toEqual(story);
});

test("a box above the text ends where it ends", () => {
  expect(texts(inside(`<div><h3>Read more</h3>${noise.slice(0, 120)}</p></div>${p.join("")}`))).toEqual(story);
});
