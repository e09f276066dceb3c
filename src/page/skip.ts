import type { Dom } from "./dom";

/** Elements that never hold article text. */
const skippedTags = new Set(
  `script style noscript template svg math canvas iframe object embed video audio picture img input select textarea
  button nav aside footer dialog menu amp-ad amp-sidebar amp-consent amp-social-share amp-embed second-source`.split(
    /\s+/,
  ),
);

const skippedRoles = new Set(
  "navigation complementary dialog alertdialog banner contentinfo search menu toolbar button tablist form".split(" "),
);

/** Words of class, id or label that name what stands around an article. Whole words only: `reading` is not `ad`. */
const skippedWords = new Set(
  `ad ads adv advert advertisement adbox adslot mpu dfp sponsored sponsor outbrain taboola promo promotion puff banner
  related recirc recirculation recommended recommendations trending popular mostread mostviewed mostpopular upnext
  readmore moreon morefrom readalso onward teaser teasers tease teases comment comments disqus replies reply thread
  discussion conversation forum ugc chat letters newsletter signup subscribe subscription share sharing social
  cookie cookies consent gdpr onetrust privacy breadcrumb breadcrumbs nav navigation menu masthead ticker sidebar rail
  byline dateline timestamp pubdate tags taglist topics toc skip modal popup paywall wall inread offscreen
  screenreader visuallyhidden hidden authorbio nl`.split(/\s+/),
);

/** Two words that mean it only together. */
const skippedPairs = new Set(
  `most-read most-viewed most-popular most-watched read-more read-also see-also more-on more-from more-stories up-next
  related-stories inline-rel also-read author-bio sr-only visually-hidden comment-zone follow-us sign-up
  share-bar next-story page-next ad-slot`.split(/\s+/),
);

const words = (value: string): string[] =>
  value
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

const namesSurroundings = (value: string): boolean => {
  const all = words(value.slice(0, 300));
  return all.some((word, index) => skippedWords.has(word) || skippedPairs.has(`${word}-${all[index + 1] ?? ""}`));
};

const labels = ["class", "id", "data-component", "data-module", "data-testid", "aria-label"];

const isHidden = (dom: Dom, element: Element): boolean =>
  dom.has(element, "hidden") ||
  dom.attribute(element, "aria-hidden") === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(dom.attribute(element, "style"));

/** True where the element, with all it holds, is no part of an article; `outer` are ancestors of the headline. */
export const isSkipped = (dom: Dom, element: Element, isOuter: boolean): boolean => {
  const name = dom.name(element);
  if (skippedTags.has(name)) return true;
  if (isOuter || name === "body" || name === "html") return false;
  if (isHidden(dom, element)) return true;
  if (skippedRoles.has(dom.attribute(element, "role"))) return true;
  return labels.some((label) => namesSurroundings(dom.attribute(element, label)));
};
