import { readFileSync } from "node:fs";
import { JSDOM, VirtualConsole } from "jsdom";
import type { ArticleText } from "../../core/article";
import { failure, type Result, success } from "../../core/result";
import { guessLanguage } from "../../page/language";
import { readArticle } from "../../page/read-article";
import type { Options } from "./options";

const reasons: Record<string, string> = {
  ENOENT: "there is no such file; check the path",
  EISDIR: "this is a folder; name the files in it",
  EACCES: "no permission to read it",
};

function readText(file: string): Result<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    return failure("unreadable", `${file}: ${reasons[code] ?? `it can't be read (${code})`}`);
  }
  if (bytes.includes(0)) return failure("not-text", `${file}: this is not a text file; give .html or .txt`);
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  if (text.trim() === "") return failure("empty", `${file}: the file is empty; give an article's text or page`);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return broken > text.length / 50
    ? failure("not-text", `${file}: this is not UTF-8 text; save it as UTF-8`)
    : success(text);
}

function fromText(text: string, options: Options): ArticleText {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return {
    url: options.url,
    title: options.title ?? "",
    published: options.published,
    language: guessLanguage(text),
    completeness: "full",
    paragraphs: lines.map((line) => ({ text: line, role: isLinkLine(line) ? "link" : "text" })),
  };
}

/** A paragraph in capitals alone is the headline of a linked article, as Fox News sets it, or says that it is related. */
const isLinkLine = (line: string): boolean =>
  /^(?:RELATED|READ MORE|SEE ALSO)\b/i.test(line) ||
  (line.length > 20 && /\p{Lu}/u.test(line) && line === line.toUpperCase());

function fromHtml(html: string, options: Options): ArticleText {
  const url = options.url ?? undefined;
  const dom = new JSDOM(html, { ...(url ? { url } : {}), virtualConsole: new VirtualConsole() });
  const { article } = readArticle(dom.window.document, options.url);
  dom.window.close();
  return {
    ...article,
    title: options.title ?? article.title,
    published: options.published ?? article.published,
  };
}

/** Reads one `.html` or `.txt` file (a paragraph a line) as an article; a failure is one line with cause and remedy. */
export function readFile(file: string, options: Options): Result<ArticleText> {
  const text = readText(file);
  if (!text.ok) return text;
  const isHtml = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)\b/i.test(text.value);
  const article = isHtml ? fromHtml(text.value, options) : fromText(text.value, options);
  if (article.paragraphs.length === 0)
    return failure("no-article", `${file}: no article was found in this page; give the page of one article`);
  return success(article);
}
