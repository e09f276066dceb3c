import type { Block } from "./block";
import { ancestorsOf, type Dom } from "./dom";
import { otherArticle } from "./posts";
import { isProse, proseIn } from "./region";

/** Headings after which readers speak: nothing below them is the article. Whole, as articles have "comments" too. */
const readersSpeak =
  /^((add|have|join|leave|post|read|see|share|show|view|write)( (in|all|an?|the|your|our))* )?([\d.,]+ )?((all|latest|top|what) )?(our )?((fan|reader|user)s?['’]?s? )?(comments?|repl(y|ies)|discussion|conversation|forum|letters|say|write|respond)( to the editor|:? \(?\d.*)?$/i;

/** Headings of link lists; the article may go on after them. */
const linkList =
  /^(related|read (more|also|next)|more (on|from|about|top|stories)|see also|also (from|read|on)|most (read|viewed|popular|watched|shared)|recommended|trending|popular|up next|you (may|might)|don.t miss|about the author|latest|top stories|editors?.? picks?|in this section|sign up|newsletter|free to read|follow us|what to read)\b|^more:?$|^чита/i;

/** Labels that stand inside an article and are none of it. */
const label =
  /^(advertis?e?ment|ad|sponsored|promoted|share( this)?|listen|loading|print|save|subscribe|sign up|read more|continue reading|story continues below( advertisement)?|scroll (on|down).*|click here.*|\d+ ?(m|min|minutes?|h|hours?)( read| ago)?|\d{1,2}[:.]\d{2}( ?[ap]\.?m\.?)?( [A-Z]{2,4})?)\.{0,3}$/i;

/** How a note on the article begins: what it says of an earlier text, or of a mistake in it, the article does not say. */
const note =
  /^\W*((correction|clarification|editor.?s.? note)s?(\W+(\w+\W+)?\d.{0,30})?:|(in )?(an?|the) (earlier|previous) version of this (article|headline|report|story)|this (article|headline|report|story) (was|has been) (amend|chang|correct|edit|revis|updat)ed)/i;

const isHeading = (dom: Dom, block: Block): boolean =>
  /^h[1-6]$/.test(block.tag) || block.tag === "summary" || dom.attribute(block.element, "role") === "heading";

const isSentence = (block: Block): boolean => /[.!?]["'”’]?$/.test(block.text);

const isLabel = (block: Block): boolean => block.text.length <= 60 && !isSentence(block);

type Ending = "readers" | "links" | null;

const endingOf = (dom: Dom, block: Block): Ending => {
  if (block.text.length > 80 || !(isHeading(dom, block) || isLabel(block))) return null;
  if (isHeading(dom, block) && readersSpeak.test(block.text)) return "readers";
  // "RELATED: another headline" is one link inside the text, not the heading of a list.
  if (block.linked > 0) return null;
  return linkList.test(block.text) ? "links" : null;
};

/** The element that a heading is the heading of: the one around it, or its own where the rest stands beside its text. */
const sectionOf = (dom: Dom, { element }: Block, next?: Block): Element => {
  const parent = dom.parent(element);
  const isLoose = next && dom.contains(element, next.element);
  return !isLoose && parent && dom.isElement(parent) ? parent : element;
};

/** What a heading has switched off: everything in its section, or in it only what is a list of links. */
class Suppression {
  #section: Element | null = null;
  #untilProse = false;

  constructor(private readonly dom: Dom) {}

  /** `inside` is all the region's blocks; of those before the heading, `kept` are the article's. */
  start(block: Block, ending: Ending, region: Element, inside: Block[], kept: Block[]): void {
    const { dom } = this;
    const section = sectionOf(dom, block, inside[inside.indexOf(block) + 1]);
    // A list within the text is a guest in the text's own element; a box of its own is left out as a whole.
    const isGuest = kept.some(isProse)
      ? proseIn(dom, kept, section) > 0
      : proseIn(dom, inside, section) * 2 > proseIn(dom, inside, region);
    this.#untilProse = ending === "links" && isGuest;
    this.#section = section;
  }

  /** A second headline is another article's, with all around it that has nothing of this one's text. */
  startAnother({ element }: Block, region: Element, kept: Block[]): void {
    const around = [element, ...ancestorsOf(this.dom, element)];
    const isShared = (outer: Element): boolean =>
      outer === region || kept.some((block) => this.dom.contains(outer, block.element));
    this.#section = around[around.findIndex(isShared) - 1] ?? null;
    this.#untilProse = false;
  }

  covers(block: Block): boolean {
    if (!this.#section || !this.dom.contains(this.#section, block.element)) return false;
    const isText = isProse(block) && (block.tag !== "li" || isSentence(block));
    if (this.#untilProse && isText) this.#section = null;
    return this.#section !== null;
  }
}

/** Below a headline that stands in no article, the first article is the one it is the headline of. */
const ownArticle = (dom: Dom, blocks: Block[], headline: Element | null, region: Element): Element | null => {
  const loose = headline === null || otherArticle(dom, headline, null, region) === null;
  const first = blocks.find(isProse);
  return loose && first ? otherArticle(dom, first.element, headline, region) : null;
};

/** Date lines, bylines and counters above the text. */
const isPreamble = (block: Block): boolean => !isProse(block) && block.text.length < 100 && !isSentence(block);

const notice = /\b(cookies?|newsletter|subscribe|sign up|privacy|all rights reserved|©|terms of use)\b|©/i;

/** Where the text ends: short notices and lone labels below it are cut off. */
const endOf = (blocks: Block[]): number => {
  let end = blocks.length;
  for (let last = blocks[end - 1]; last && end > 1; last = blocks[end - 1]) {
    if (isProse(last) && !notice.test(last.text)) break;
    if (last.text.length > 200 || !(notice.test(last.text) || isLabel(last))) break;
    end--;
  }
  return end;
};

const afterHeadline = (dom: Dom, blocks: Block[], headline: Element | null): Block[] => {
  if (!headline) return blocks;
  const own = blocks.findLastIndex((block) => dom.contains(headline, block.element));
  return own < 0 ? blocks : blocks.slice(own + 1);
};

/**
 * The blocks of the article itself, in order: without teasers, link lists, readers' comments and labels. In a live
 * blog each post may be an article.
 */
export const withoutSurroundings = (
  dom: Dom,
  blocks: Block[],
  region: Element,
  headline: Element | null,
  isLive: boolean,
): Block[] => {
  const inside = afterHeadline(
    dom,
    blocks.filter((block) => dom.contains(region, block.element)),
    headline,
  );
  const own = ownArticle(dom, inside, headline, region);
  const suppression = new Suppression(dom);
  const kept: Block[] = [];
  for (const block of inside) {
    const ending = endingOf(dom, block);
    if (ending) suppression.start(block, ending, region, inside, kept);
    else if (block.tag === "h1" && kept.some(isProse)) suppression.startAnother(block, region, kept);
    if (ending || suppression.covers(block) || label.test(block.text) || note.test(block.text)) continue;
    const other = isLive ? null : otherArticle(dom, block.element, headline, region);
    if (other && other !== own) continue;
    kept.push(block);
  }
  const first = kept.findIndex((block) => !isPreamble(block));
  return first < 0 ? [] : kept.slice(first, endOf(kept));
};
