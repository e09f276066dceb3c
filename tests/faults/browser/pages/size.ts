import { articleOf, onStory, type PageCase, story } from "./article";

const filler = "<p>The kettle was emptied within the hour of their return to the old harbour, under a grey sky.</p>";

/** Spares the browser the drawing, which takes it a minute with or without us. */
const unseen = 'style="content-visibility: hidden; height: 1em; overflow: hidden"';

const many = `<script>document.querySelector("#many").innerHTML = "<i></i>".repeat(1000000);</script>`;

const deep = `<script>
let inner = document.body.appendChild(document.createElement("div"));
inner.style.contentVisibility = "hidden";
for (let i = 0; i < 5000; i++) inner = inner.appendChild(document.createElement("div"));
inner.textContent = "far down";
</script>`;

const restless = `<div id="restless"></div><script>
const place = document.querySelector("#restless");
setInterval(() => { for (let i = 0; i < 20; i++) { const item = document.createElement("i"); item.textContent = i; place.append(item); }
while (place.childNodes.length > 40) place.firstChild.remove(); }, 10);
</script>`;

/** Pages that are far too large, too deep or never at rest. */
export const sizes: PageCase[] = [
  onStory("B08", "a million nodes", { body: `${articleOf(story())}<div id="many" ${unseen}></div>${many}` }, "either"),
  onStory("B09", "ten megabytes of one text", {
    body: articleOf(`${story()}<p ${unseen}>${"word ".repeat(2_000_000)}</p>`),
  }),
  onStory("B10", "five thousand elements deep", { body: `${articleOf(story())}${deep}` }),
  onStory("B11", "a feed of fifty thousand paragraphs", { body: articleOf(story() + filler.repeat(50_000)) }),
  onStory("B12", "two thousand changes a second", { body: `${articleOf(story())}${restless}` }),
];
