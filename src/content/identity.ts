import type { ArticleText } from "../core/article";

/** 32-bit FNV-1a: enough to tell one state of a page from the next. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

/** The same for the same article, whatever happens around it; an address alone may lie on pages that never reload. */
export const identityOf = (article: ArticleText): string => {
  const text = article.paragraphs.map((paragraph) => paragraph.text).join("\n");
  return `${hash(article.title)} ${article.published} ${text.length} ${hash(text)}`;
};
