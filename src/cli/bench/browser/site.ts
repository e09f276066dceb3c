import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Site } from "../../serve.mjs";

/** A listed outlet, under whose name every page stands. */
export const listed = "https://www.theguardian.com";

const hardPages = join("tests", "pages");
const newsPages = join("tests", "dev-set", "pages");

const storyParagraphs = (): string => {
  const html = readFileSync(join("tests", "demo", "harbour-talks.html"), "utf8");
  return (html.match(/<article>([\s\S]*?)<\/article>/)?.[1]?.match(/<p>[\s\S]*?<\/p>/g) ?? []).join("\n");
};

const htmlIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .sort();

const nodesOfBigPage = 100_000;

/** An article of the story at the head of a page with 100,000 nodes, most of them beside it. */
function bigPage(): string {
  const rows = Array.from({ length: nodesOfBigPage / 10 }, (_, i) => {
    const cells = Array.from({ length: 4 }, (_unused, at) => `<i>${i}.${at}</i>`).join("");
    return `<div class="row">${cells}</div>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Putin to visit Tehran for drone talks</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2022-07-12T09:00:00Z">
<link rel="icon" href="data:,"></head><body><article><h1>Putin to visit Tehran for drone talks</h1>${storyParagraphs()}</article>
<section>${rows.join("\n")}</section></body></html>`;
}

/** A page whose text never comes. */
export const emptyPage = "/empty/page.html";
const emptyBody = '<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,"><main></main>';

/** Paths of the pages that are measured, by name. */
export const pagePaths = (): string[] => [
  ...htmlIn(hardPages).map((file) => `/pages/${file}`),
  ...htmlIn(newsPages).map((file) => `/news/${file}`),
  "/nodes/100000.html",
];

const strictPolicy = {
  "content-security-policy":
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

const answerOf = (folder: string, file: string): Answer => {
  if (folder === "empty") return { body: emptyBody };
  if (folder === "nodes") return { body: bigPage() };
  if (folder === "news") return { body: readFileSync(join(newsPages, file)) };
  const html = readFileSync(join(hardPages, file), "utf8").replace("<!-- story -->", storyParagraphs);
  return { headers: file === "strict-csp.html" ? strictPolicy : {}, body: html };
};

/** The pages of `pagePaths` and the empty one, and nothing else. */
export const benchSite: Site = (_host, path) => {
  const [bare = ""] = path.split(/[?#]/);
  const [, folder = "", file = ""] = bare.split("/");
  return [...pagePaths(), emptyPage].includes(bare)
    ? answerOf(folder, file)
    : { status: 404, body: "<!doctype html><title>404</title>" };
};
