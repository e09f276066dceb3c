import { stringAt, textsAt } from "./xpath";

/** Enough of a page to tell a story by. */
const mostParagraphs = 14;
const longestParagraph = 700;
const mostNodes = 1500;
const mostCharacters = 7000;

const head = `concat(/html/*/meta[@property="og:title"]/@content,"\n",
/html/*/meta[@name="description" or @property="og:description"]/@content,"\n",substring(//h1,1,300))`;

/** Reuters and older CNN pages have no `p`. */
const isParagraph = '[starts-with(@data-testid,"paragraph-") or contains(@class,"zn-body__paragraph")]';
const isPlace = '[@itemprop="articleBody" or @role="main"]';

/** What the two above look for, as a selector: few pages have any of it, and XPath is slow with attributes. */
const rare = '[itemprop=articleBody], [role=main], [data-testid^="paragraph-"], .zn-body__paragraph';

/**
 * The first piece of text in each of the first paragraphs. Those are looked for in the first place that can hold an
 * article, and in the whole body where there is none.
 */
const paragraphs = (hasRare: boolean): string => {
  const places = `//article|//main${hasRare ? `|//*${isPlace}` : ""}`;
  const place = `(/html/body|${places})[position()<3][last()]`;
  const all = hasRare ? `(${place}//p|${place}//div${isParagraph})` : `(${place}//p)`;
  return `${all}[string-length(normalize-space())>40][position()<=${mostParagraphs}]/descendant::text()[1]`;
};

const ofText = `substring(normalize-space(ancestor::*[self::p or self::div${isParagraph}][1]),1,${longestParagraph})`;

/** Longer runs of text, for pages that build their paragraphs of anything. */
const longRuns = (document: Document): string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const nameOfParent = stringAt(document, "local-name(..)");
  let size = 0;
  for (let count = 0; count < mostNodes && size < mostCharacters && walker.nextNode(); count++) {
    const node = walker.currentNode as Text;
    if (node.length < 50 || /^(title|script|style|noscript)$/i.test(nameOfParent(node))) continue;
    found.push(node.data.slice(0, longestParagraph));
    size += Math.min(node.length, longestParagraph);
  }
  return found;
};

/** What the gate judges by: the page's title and description, its headline and the beginning of its text. */
export const gateText = (document: Document): string => {
  const hasRare = document.querySelectorAll(rare).length > 0;
  const body = textsAt(document, paragraphs(hasRare)).map(stringAt(document, ofText));
  const more = body.length < 4 ? longRuns(document) : [];
  return [document.title, stringAt(document, head)(document), ...body, ...more].join("\n");
};
