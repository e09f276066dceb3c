import type { ArticleText } from "../article";
import type { LoadedStory } from "../pack/load";
import { outletInPack } from "../pack/outlet-of";
import type { Outlet } from "../pack/types";
import type { Settings } from "../settings";
import type { Account } from "./account";
import { accountOf } from "./account-of";
import { type Likeness, likenesses } from "./copies";
import type { ArticleFacts, Voice } from "./voices";

/** The page as one more voice among those of a story. */
export interface Page {
  loaded: LoadedStory;
  account: Account;
  outlet: Outlet | null;
  published: string | null;
  /** The indexed article that this page is, at its own outlet. */
  indexed: ArticleFacts | null;
  /** The article of another outlet that this page repeats. */
  copyOf: Likeness | null;
  /** Outlets that the reader switched off. */
  off: Set<string>;
}

const sameAddress = (a: string | null, b: string | null): boolean => {
  const bare = (url: string): string =>
    url
      .replace(/^https?:\/\/(www\.)?/i, "")
      .replace(/[?#].*$/, "")
      .replace(/\/$/, "");
  return a !== null && b !== null && bare(a) === bare(b);
};

/**
 * Places a page among a story's articles: as one of them where its outlet published that text or has it at that
 * address, as a copy where another outlet did.
 */
export function placePage(loaded: LoadedStory, article: ArticleText, settings: Pick<Settings, "outletsOff">): Page {
  const outlet = outletInPack(loaded.pack, article.url);
  const texts = article.paragraphs.map(({ text }) => text);
  const account = accountOf(loaded);
  const alike = likenesses(account.articles, texts);
  const own = alike.find((likeness) => likeness.article.outlet === outlet?.id);
  const indexed =
    account.articles.find(({ url, outlet: id }) => id === outlet?.id && sameAddress(url, article.url)) ??
    own?.article ??
    null;
  return {
    loaded,
    account,
    outlet,
    published: article.published,
    indexed,
    copyOf: indexed ? null : (alike[0] ?? null),
    off: new Set(settings.outletsOff),
  };
}

/** The article whose text this page is, whoever published it: never a voice beside the page. */
export const textOf = (page: Page): ArticleFacts | null => page.indexed ?? page.copyOf?.article ?? null;

/** Whether a report is another text than the page's, from an outlet that is switched on. */
export const isOther = (page: Page, { article }: Voice): boolean =>
  article.id !== textOf(page)?.id && !page.off.has(article.outlet);

/** Whether a report is by the page's own outlet. */
export const isSameOutlet = (page: Page, { article }: Voice): boolean => article.outlet === page.outlet?.id;

/** The reports of a position by the page's own text, where the index knows it. */
export function ownVoices(page: Page, position: string): Voice[] {
  const text = textOf(page);
  return text ? page.account.voices(position).filter(({ article }) => article.id === text.id) : [];
}
