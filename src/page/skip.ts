import type { Dom } from "./dom";

/** Elements that never hold article text. */
const skippedTags =
  /^(script|style|noscript|template|svg|math|canvas|iframe|object|embed|video|audio|picture|img|input|select|textarea|button|nav|aside|footer|dialog|menu|amp-(ad|sidebar|consent|social-share|embed)|second-source)$/;

const skippedRoles =
  /^(navigation|complementary|(alert)?dialog|banner|contentinfo|search|menu|toolbar|button|tablist|form)$/;

/**
 * Words of class, id or label that name what stands around an article, as the value reads in small letters with a
 * hyphen between its words. Whole words only: `reading` is not `ad`.
 */
const surroundings = new RegExp(
  `-(${`ad(s|v|vert(isement)?|box|slot)? mpu dfp sponsor(ed)? outbrain taboola promo(tion)? puff banner
  related recirc(ulation)? recommend(ed|ations) trending (most)?popular most-?(read|viewed) most-watched up-?next
  read-?(more|also) more-?(on|from) more-stories see-also also-read inline-rel latest-posts onward next-story page-next
  comments? disqus repl(y|ies) thread discussion conversation forum ugc chat letters newsletter nl
  sign-?up mc-wp embed(ded)? tweet instagram tgme video-(title|caption) subscri(be|ption) follow-us shar(e|ing) social cookies? consent gdpr onetrust privacy breadcrumbs?
  nav(igation)? menu masthead ticker sidebar rail byline about-(the-)?author corrections? editors?-note dateline timestamp pubdate author-?bio tag(s|list) topics toc
  skip modal popup inread offscreen sr-only screenreader (visually)?hidden`.replace(/\s+/g, "|")})-`,
);

const labels = ["class", "id", "data-component", "data-module", "data-testid", "data-spotim-module", "aria-label"];

/** `js-articleBody no_ads` is `-js-article-body-no-ads-`. */
const hyphenated = (value: string): string =>
  `-${value.replace(/([a-z])([A-Z])/g, "$1-$2")}-`.toLowerCase().replace(/[^a-z]+/g, "-");

const isHidden = (dom: Dom, element: Element): boolean =>
  dom.has(element, "hidden") ||
  dom.attribute(element, "aria-hidden") === "true" ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(dom.attribute(element, "style"));

/** True where the element can hold no article text, by its kind or because nobody sees it; `outer` are ancestors of the headline. */
export const isNoText = (dom: Dom, element: Element, isOuter = false): boolean => {
  const name = dom.name(element);
  if (skippedTags.test(name)) return true;
  if (isOuter || name === "body" || name === "html") return false;
  return isHidden(dom, element) || skippedRoles.test(dom.attribute(element, "role"));
};

/** `paywall` names the text behind it as well as the box before it: the box is short and asks for something. */
const isWall = (dom: Dom, element: Element): boolean => {
  const text = dom.text(element);
  const asks = dom.find(element, "form,button,input") || /\b(subscri(be|ption)|log in|sign in to)\b/i.test(text);
  return text.length < 1000 && Boolean(asks);
};

/** `teaser` names another story's card as well as the first paragraphs of this one, which have neither title nor picture. */
const isCard = (dom: Dom, element: Element): boolean =>
  !dom.find(element, "p") || dom.find(element, "h2,h3,h4,img,li,a p") !== null;

/** True where the element is named like what stands around an article. */
export const isNamedAway = (dom: Dom, element: Element): boolean => {
  const names = hyphenated(labels.map((label) => dom.attribute(element, label).slice(0, 300)).join(" "));
  if (surroundings.test(names)) return true;
  return (
    (/-(pay)?wall-/.test(names) && isWall(dom, element)) || (/-tease(s|rs?)?-/.test(names) && isCard(dom, element))
  );
};
