import type { ArticleText } from "../../../src/core/article";
import { type Page, placePage } from "../../../src/core/compare/page";
import { loadPacks } from "../../../src/core/pack/load";
import type { IndexedArticle, Origin } from "../../../src/core/pack/types";
import { smallPack } from "../small-pack";

export const text = (more: Partial<ArticleText> = {}): ArticleText => ({
  url: "https://alpha.example/page",
  title: "A title",
  published: "2022-07-12",
  language: "en",
  completeness: "full",
  paragraphs: [{ text: "The ferry went down in the harbour.", role: "text" }],
  ...more,
});

export function loadedWith(articles: IndexedArticle[], origins: Origin[] = []) {
  const loaded = loadPacks([smallPack(articles, origins)]).stories.get("ferry");
  if (!loaded) throw new Error("the small pack has a story");
  return loaded;
}

interface Setting {
  articles: IndexedArticle[];
  origins?: Origin[];
  page?: Partial<ArticleText>;
  outletsOff?: string[];
}

/** A page at the alpha's, of 12 July where nothing else is said. */
export const pageOf = ({ articles, origins, page, outletsOff = [] }: Setting): Page =>
  placePage(loadedWith(articles, origins), text(page), { outletsOff });
