/** @jest-environment jsdom */
import { page, story, texts } from "./read";

const p = story.map((text) => `<p>${text}</p>`).join("");
const inside = (body: string) => page("", `<article><h1>Ferry returns to the islands</h1><div>${body}</div></article>`);

const notes = [
  "<em>This article was amended on 13 July 2022. An earlier version said that the ferry would sail from Friday.</em>",
  "Correction: A previous version of this article stated that the engine was built in Bergen, which it was not.",
  "<strong>CORRECTION (July 13, 10 a.m.):</strong> Because of an editing error, the number of passengers was misstated.",
  "Correction, 13 July: The bakery is near the quay, and not on it as this article said before.",
  "Clarification: This story has been updated to remove a reference to Tuesday as the day of the first trip.",
  "This story has been updated to correct the claim that the ferry is the first of its kind in the country.",
  "This headline was changed on July 13 to say that the ferry returns on Monday and not on Friday.",
  "Editor’s note: We previously reported that the ferry would be free for everybody. This was incorrect.",
  "EDITORS' NOTE: This article once said that the school had been closed all winter because of storms.",
  "* An earlier version of this article misspelled the name of the woman who runs the bakery near the quay.",
  "In an earlier version of this story the ferry was said to have been sold to the mainland in the spring.",
];

test.each(notes)("a note on the text is no part of it, at its foot or head: %s", (note) => {
  expect(texts(inside(`${p}<p>${note}</p>`))).toEqual(story);
  expect(texts(inside(`<p>${note}</p>${p}`))).toEqual(story);
});

test.each([
  '<p class="correction">The ferry sails from Monday, and not from Friday as we had it at first.</p>',
  '<div class="editors-note"><p>The ferry sails from Monday, and not from Friday as we had it at first.</p></div>',
])("a note is known by its class as well: %s", (note) => {
  expect(texts(inside(`${p}${note}`))).toEqual(story);
});

test.each([
  "Corrections officers said that the ferry carries prisoners as well: two went ashore last week.",
  "This article of the treaty was changed in 1994, the ministry said, and the ferry has sailed under it since.",
  "This story was first told by the captain, who corrected it twice while the ferry was under repair.",
  "An earlier version of this engine was built in Bergen, and nobody wants to hear its sound again.",
  "A correction is due: the market fell by a tenth within a week, the bank said of the ferry's shares.",
])("no note, but a sentence of the article: %s", (text) => {
  expect(texts(inside(`${p}<p>${text}</p>`))).toEqual([...story, text]);
});
