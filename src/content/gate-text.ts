/** Enough of a page to tell a story by. */
const limits = { paragraphs: 14, paragraph: 700, nodes: 1500, characters: 7000 };

/** Paragraphs as outlets build them; Reuters and older CNN pages have no `p`. */
const paragraphs = 'p, div[data-testid^="paragraph-"], div.zn-body__paragraph';

const content = (document: Document, selector: string): string =>
  document.querySelector(selector)?.getAttribute("content") ?? "";

/** Longer runs of text, for pages that build their paragraphs of anything. */
const longRuns = (document: Document): string[] => {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let size = 0;
  for (let count = 0; count < limits.nodes && size < limits.characters && walker.nextNode(); count++) {
    const node = walker.currentNode as Text;
    if (node.length < 50 || /^(SCRIPT|STYLE|NOSCRIPT)$/.test(node.parentElement?.tagName ?? "")) continue;
    found.push(node.data.slice(0, limits.paragraph));
    size += Math.min(node.length, limits.paragraph);
  }
  return found;
};

const firstParagraphs = (document: Document): string[] => {
  const root = document.querySelector("[itemprop=articleBody], article, main, [role=main]") ?? document.body;
  const found: string[] = [];
  for (const element of root.querySelectorAll(paragraphs)) {
    const text = element.textContent?.trim().slice(0, limits.paragraph) ?? "";
    if (text.length > 40) found.push(text);
    if (found.length >= limits.paragraphs) break;
  }
  return found;
};

/** What the gate judges by: the page's title and description, its headline and the beginning of its text. */
export const gateText = (document: Document): string => {
  const head = [
    document.title,
    content(document, 'meta[property="og:title"]'),
    content(document, 'meta[name="description"], meta[property="og:description"]'),
    document.querySelector("h1")?.textContent?.slice(0, 300) ?? "",
  ];
  const body = firstParagraphs(document);
  return [...head, ...body, ...(body.length < 4 ? longRuns(document) : [])].join("\n");
};
