import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Site } from "../../../src/cli/serve.mjs";
import { newsstand } from "../../demo/newsstand.mjs";
import { type SharedArticle, sharedArticles } from "../../shared";

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The plainest article page there is: nothing on it helps to recognise what it says. */
function articlePage(title: string, published: string, paragraphs: string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="${published}">
<link rel="icon" href="data:,"></head><body><nav><a href="/">Home</a></nav><article><h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join("\n")}
</article></body></html>`;
}

const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim());

const sharedPage = ({ outlet, published, text }: SharedArticle): string =>
  articlePage(`${outlet}, ${published}`, `${published}T12:00:00Z`, paragraphsOf(text));

const demoFolder = join("tests", "demo");
const demoArticle = (file: string): string =>
  readFileSync(join(demoFolder, file), "utf8").match(/<article>([\s\S]*?)<\/article>/)?.[1] ?? "";
const demoParagraphs = (file: string): string =>
  [...demoArticle(file).matchAll(/<p>[\s\S]*?<\/p>/g)].map(([paragraph]) => paragraph).join("\n");

const strictPolicy = {
  "content-security-policy":
    "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** A page of tests/pages by its name, with the demo article in it. */
function hardPage(name: string): Answer | null {
  if (!/^[a-z-]+$/.test(name)) return null;
  const html = readFileSync(join("tests", "pages", `${name}.html`), "utf8");
  return {
    headers: name === "strict-csp" ? strictPolicy : {},
    body: html.replace("<!-- story -->", () => demoParagraphs("harbour-talks.html")),
  };
}

/** A page of the dev set, as its file stands. */
const devPage = (file: string): Answer => ({ body: readFileSync(join("tests", "dev-set", "pages", file)) });

const regatta = (): string =>
  articlePage("Wind wins the day at the old harbour regatta", "2022-07-12T08:00:00Z", [
    ...demoParagraphs("harbour-regatta.html")
      .replaceAll(/<\/?p>/g, "")
      .split("\n"),
  ]);

const notFound: Answer = { status: 404, body: "<!doctype html><title>Nothing here</title>" };

/**
 * Everything the end-to-end tests visit, at any host: `/shared/<id>` one of the five texts, `/pages/<name>` a hard
 * page, `/dev/<file>` one of the dev set, `/regatta` an unrelated article; the demo newsstand stands at its own hosts.
 */
export const testSite: Site = (host, path) => {
  const [, folder, name = ""] = path.replace(/[?#].*/, "").split("/");
  if (host.endsWith(".example")) return newsstand(host, path);
  if (folder === "shared") return { body: sharedPage(found(name)) };
  if (folder === "pages") return hardPage(name) ?? notFound;
  if (folder === "dev" && /^[\w-]+\.html$/.test(name)) return devPage(name);
  return folder === "regatta" ? { body: regatta() } : notFound;
};

function found(id: string): SharedArticle {
  const article = sharedArticles().find((entry) => entry.id === id);
  if (!article) throw new Error(`no article "${id}"`);
  return article;
}

/** Where one of the five stands: at its outlet's own domain. */
export const sharedUrl = (id: string): string => `https://www.${found(id).domain}/shared/${id}`;

/** A listed outlet for pages of ours. */
export const listed = "https://www.theguardian.com";
/** A host that nothing was ever said about. */
export const unlisted = "https://www.unlisted-paper.test";
