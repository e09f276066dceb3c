import type { ArticleText } from "../../core/article";
import { storedCorpus } from "../evaluate/corpus";

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A page of about so many words out of the labelled articles on the story, repeated where they do not last. */
export function pageOf(words: number): ArticleText {
  const articles = storedCorpus("pages", "tests/dev-set/on-story").articles.map(({ article }) => article);
  const [first] = articles;
  if (!first) throw new Error("tests/dev-set/on-story has no articles: the pages are drawn from them.");
  const paragraphs: ArticleText["paragraphs"] = [];
  let count = 0;
  while (count < words)
    for (const paragraph of articles.flatMap((article) => article.paragraphs)) {
      if (count >= words) break;
      paragraphs.push(paragraph);
      count += wordsIn(paragraph.text);
    }
  return { ...first, paragraphs };
}
