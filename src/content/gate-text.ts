import { stringAt, textAt } from "./xpath";

/** Enough of a page to tell a story by. */
const mostParagraphs = 14;
const longestRun = 700;
const mostNodes = 1500;
const mostCharacters = 7000;

/** NodeFilter.SHOW_TEXT, without the interface that it belongs to. */
const onlyText = 4;

/** Fewer characters in paragraphs than this, and the page may build them of anything. */
const littleText = 300;
/** As many in a place that holds articles, and the article is there. */
const articleText = 1000;

const head = `concat(/html/*/meta[@name="description" or @property="og:description"]/@content,"\n",substring(//h1,1,300))`;

/** Reuters and older CNN pages have no `p`. */
const isParagraph = '[starts-with(@data-testid,"paragraph-") or contains(@class,"zn-body__paragraph")]';
const isPlace = '[@itemprop="articleBody" or @role="main"]';

/** What the two above look for, as a selector: few pages have any of it, and XPath is slow with attributes. */
const rare = "[itemprop=articleBody],[role=main],[data-testid^=paragraph-],.zn-body__paragraph";
const common = "article, main";

const holds = (document: Document, selector: string): boolean => document.querySelectorAll(selector).length > 0;

/**
 * The text of the first paragraphs. Those are looked for in the first place that can hold an article, and in the whole
 * body where there is none.
 */
const paragraphs = (hasRare: boolean): string => {
  const place = `(/html/body|//article|//main${hasRare ? `|//*${isPlace}` : ""})[position()<3][last()]`;
  const all = hasRare ? `*[self::p or self::div${isParagraph}]` : "p";
  return `${place}/descendant::${all}[string-length(normalize-space())>40][position()<=${mostParagraphs}]//text()`;
};

/** Longer runs of text, for pages that build their paragraphs of anything. */
const longRuns = (document: Document): string => {
  const walker = document.createTreeWalker(document, onlyText);
  let text = "";
  for (let count = 0; count < mostNodes && text.length < mostCharacters && walker.nextNode(); count++) {
    const node = walker.currentNode as Text;
    if (node.length >= 50 && !/^(title|style|(no)?script)$/i.test(stringAt(node, "local-name(..)")))
      text += `\n${node.data.slice(0, longestRun)}`;
  }
  return text;
};

export interface GateText {
  text: string;
  /**
   * Whether the article is there already, as far as can be told by place and length: the paragraphs of a page that is
   * still empty are about cookies, and stand anywhere.
   */
  isThere: boolean;
}

/**
 * What the gate judges by: the page's title and the beginning of its text; where that is short, its headline and
 * description as well, and whatever else is text.
 */
export const gateText = (document: Document): GateText => {
  const hasRare = holds(document, rare);
  const body = textAt(document, paragraphs(hasRare), mostCharacters);
  const text = `${document.title}\n${body}`;
  if (body.length >= articleText && (hasRare || holds(document, common))) return { text, isThere: true };
  const more = body.length < littleText ? longRuns(document) : "";
  return { text: `${text}\n${stringAt(document, head)}${more}`, isThere: false };
};
