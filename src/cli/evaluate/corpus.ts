import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ArticleText } from "../../core/article";
import { sentencesOf } from "../../core/text/sentences";

/** A sentence with the positions it takes, as people labelled it. */
export interface Labelled {
  paragraph: number;
  /** Where it starts in its paragraph. */
  start: number;
  text: string;
  positions: string[];
}

export interface LabelledArticle {
  id: string;
  article: ArticleText;
  onStory: boolean;
  sentences: Labelled[];
}

/** A set of labelled articles; `detail` is false where only totals may be looked at. */
export interface Corpus {
  name: string;
  detail: boolean;
  articles: LabelledArticle[];
}

interface StoredSentence {
  text: string;
  positions: string[];
}

interface StoredArticle {
  id: string;
  title: string;
  domain?: string;
  published: string | null;
  onStory: boolean;
  paragraphs: StoredSentence[][];
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

const jsonIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];

function placed(paragraph: StoredSentence[], index: number): Labelled[] {
  let start = 0;
  return paragraph.map(({ text, positions }) => {
    const sentence = { paragraph: index, start, text: text.trim(), positions: positions ?? [] };
    start += sentence.text.length + 1;
    return sentence;
  });
}

const textOf = (paragraph: StoredSentence[]): string => paragraph.map(({ text }) => text.trim()).join(" ");

function fromStored(stored: StoredArticle): LabelledArticle {
  const { id, title, published, onStory, domain } = stored;
  const paragraphs = stored.paragraphs.map((p) =>
    p.map((s) => (typeof s === "string" ? { text: s, positions: [] } : s)),
  );
  return {
    id,
    onStory,
    article: {
      url: domain ? `https://${domain}/${id}` : null,
      title,
      published,
      language: "en",
      completeness: "full",
      paragraphs: paragraphs.map((p) => ({ text: textOf(p), role: "text" })),
    },
    sentences: paragraphs.flatMap(placed),
  };
}

const isOdd = (path: string): boolean => Number(/(\d\d)-[^/]*$/.exec(path)?.[1]) % 2 === 1;

/** A folder of labelled articles in the dev set's form. */
export const storedCorpus = (
  name: string,
  folder: string,
  keep: (path: string) => boolean = () => true,
  detail = true,
): Corpus => ({
  name,
  detail,
  articles: jsonIn(folder)
    .filter(keep)
    .map((path) => fromStored(readJson(path))),
});

interface Gold {
  articles: {
    id: string;
    published: string;
    paragraphs: { starts: string; positions: string[]; role?: "link" | "caption" }[][];
  }[];
}

const isLink = (gold: Gold["articles"][number], index: number): boolean => gold.paragraphs[index]?.[0]?.role === "link";

/** The five articles the index is drawn from, with labels of somebody who has not seen the index; empty without their texts. */
export function fiveArticles(texts = "../shared/articles"): Corpus {
  const gold = readJson<Gold>("tests/gold/five-articles.json");
  const domains = existsSync(`${texts}/articles.json`)
    ? readJson<{ id: string; domain: string }[]>(`${texts}/articles.json`)
    : [];
  const articles = domains.map(({ id, domain }): LabelledArticle => {
    const labels = gold.articles.find((a) => a.id === id) ?? { id, published: "", paragraphs: [] };
    const lines = readFileSync(`${texts}/${id}.txt`, "utf8")
      .split(/\r?\n/)
      .filter((line) => line.trim() !== "");
    return {
      id,
      onStory: true,
      article: {
        url: `https://${domain}/article`,
        title: "",
        published: labels.published,
        language: "en",
        completeness: "full",
        paragraphs: lines.map((text, i) => ({ text, role: isLink(labels, i) ? "link" : "text" })),
      },
      sentences: lines.flatMap((line, paragraph) =>
        sentencesOf(line).map((span, i) => ({
          paragraph,
          start: span.start,
          text: line.slice(span.start, span.end),
          positions: labels.paragraphs[paragraph]?.[i]?.positions ?? [],
        })),
      ),
    };
  });
  return { name: "five articles", detail: true, articles };
}

const devSet = "tests/dev-set";

/** Everything that is measured, in the order of the table. */
export const corpora = (): Corpus[] =>
  [
    fiveArticles(),
    storedCorpus("dev set, even", `${devSet}/on-story`, (path) => !isOdd(path)),
    storedCorpus("dev set, odd", `${devSet}/on-story`, isOdd, false),
    storedCorpus("fresh set", "tests/fresh-set", () => true, false),
    storedCorpus("second fresh set", "tests/second-fresh-set", () => true, false),
    storedCorpus("third fresh set", "tests/third-fresh-set", () => true, false),
    storedCorpus("contested set", "tests/contested-set", () => true, false),
  ].filter(({ articles }) => articles.length > 0);

export const offStory = (): Corpus => storedCorpus("off the story", `${devSet}/off-story`);
