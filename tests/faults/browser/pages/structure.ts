import { articleOf, onStory, type PageCase, story, title, whole } from "./article";

const inShadow = (mode: "open" | "closed"): string => `<div id="root"></div><script>
const html = ${JSON.stringify(articleOf(story()))};
document.querySelector("#root").attachShadow({ mode: "${mode}" }).innerHTML = html;
</script>`;

const lyingData = `<script type="application/ld+json">{ "@type": "NewsArticle", "headline": </script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry returns","datePublished":"not a day","url":"javascript:alert(1)"}</script>
<link rel="canonical" href="https://evil.test/elsewhere">
${'<script type="application/ld+json">{"@type":["Thing",null,{}],"@graph":[[[]]]}</script>'.repeat(1000)}`;

const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<li><a href="/${index}">Story number ${index} of the day</a></li>`).join(
    "",
  );

const comments = Array.from(
  { length: 40 },
  (_, index) => `<div class="comment"><b>reader${index}</b> I do not believe a word of this.</div>`,
).join("");

const elsewhere = (id: string, what: string, body: string): PageCase => ({
  id,
  what,
  shows: "nothing",
  answer: () => ({ body: whole({ body }).replaceAll(title, "All the news of the day") }),
});

/** Where the text stands, and whether it is an article at all. */
export const structures: PageCase[] = [
  onStory("B25", "the text in an open shadow root", { body: inShadow("open") }, "either"),
  onStory("B25", "the text in a closed shadow root", { body: inShadow("closed") }, "nothing"),
  onStory(
    "B26",
    "the text in a frame of another site",
    {
      body: `<iframe src="https://other.test/fault/0"></iframe><iframe srcdoc="<p>The same site.</p>"></iframe>`,
    },
    "nothing",
  ),
  onStory("B27", "a hidden text", { body: `<div style="display:none">${articleOf(story())}</div>` }, "either"),
  onStory("B27", "a blurred text", { head: "<style>article { filter: blur(8px) }</style>" }),
  onStory("B28", "content-visibility", { head: "<style>article p { content-visibility: auto }</style>" }),
  onStory("B28", "closed details around the second half", {
    body: articleOf(`${story()}<details><summary>More</summary>${story()}</details>`),
  }),
  onStory("B28", "text hidden until found", {
    body: articleOf(`${story()}<div hidden="until-found">${story()}</div>`),
  }),
  onStory("B30", "a thousand broken and lying blocks of data", { head: lyingData }),
  onStory("B31", "the article twice", { body: articleOf(story()) + articleOf(story()) }),
  elsewhere("B32", "a home page", `<main><h1>Today</h1><ul>${links(200)}</ul></main>`),
  elsewhere("B32", "a video", "<main><h1>Watch</h1><video controls></video></main>"),
  elsewhere("B32", "only comments", `<main><h1>Your views</h1>${comments}</main>`),
];
