import { articleOf, onStory, type PageCase, story, storyTexts } from "./article";

const bidi =
  "<p>The minister said \u202bכי הטיל \u05d9\u05d2\u05d9\u05e2 \u0645\u0646 \u0637\u0647\u0631\u0627\u0646\u202c on Tuesday, in a long sentence of two directions.</p>";
const thai = "ประธานาธิบดีรัสเซียเดินทางไปเตหะรานเพื่อพบกับผู้นำอิหร่าน".repeat(20);
const chinese = "俄罗斯总统将前往德黑兰会见伊朗领导人并讨论无人机问题".repeat(20);
const endless = (): string =>
  `<p>${storyTexts()
    .join(" ")
    .replaceAll(/[.!?,;:"“”]/g, "")}</p>`;
const soft = (text: string): string =>
  text.replaceAll(/(\w{3})(\w{3})/g, "$1\u00ad$2").replaceAll(/ (to|the|of|in) /g, "\u00a0$1 ");
const surrogates = `<script>
for (const p of document.querySelectorAll("article p")) p.append(" \\ud83d odd \\ude00 ends.");
</script>`;

/** Texts that are written, encoded or cut in unusual ways. */
export const texts: PageCase[] = [
  onStory("B17", "a page from right to left", { root: 'lang="ar" dir="rtl"' }),
  onStory("B18", "vertical writing", { head: "<style>html { writing-mode: vertical-rl }</style>" }),
  onStory("B19", "sentences of two directions", { body: articleOf(bidi + story()) }),
  onStory("B20", "one endless sentence without any sign", { body: articleOf(endless()) }, "either"),
  onStory("B21", "Thai and Chinese without spaces", { body: articleOf(`<p>${thai}</p><p>${chinese}</p>`) }, "either"),
  onStory("B22", "soft hyphens and hard spaces", { body: articleOf(story(soft)) }),
  onStory("B23", "halves of characters", { body: articleOf(story()) + surrogates }),
  onStory("B33", "the wrong language", { root: 'lang="zu"' }),
  {
    id: "B33",
    what: "the wrong character set",
    shows: "panel",
    answer: () => ({
      headers: { "content-type": "text/html; charset=windows-1252" },
      body: `<!doctype html><html lang="en"><title>Putin heads for Tehran as US sounds alarm over Iranian drones</title>
<link rel="icon" href="data:,"><meta property="article:published_time" content="2022-07-12T16:20:00Z">
<body>${articleOf(story())}`,
    }),
  },
];
