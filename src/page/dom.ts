/**
 * Reads of the DOM that a page cannot divert: a form field named `childNodes` or an image named `body` hides the
 * real thing from ordinary property access, so every accessor is taken from its prototype.
 */
export interface Dom {
  /** Lower-case local name, "" for anything but an element. */
  name(node: Node): string;
  isText(node: Node): node is Text;
  isElement(node: Node): node is Element;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Node | null;
  data(node: Text): string;
  text(node: Node): string;
  /** The attribute's value, "" where it is missing. */
  attribute(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
  contains(outer: Node, inner: Node): boolean;
  matches(element: Element, selector: string): boolean;
  find(root: Document | Element, selector: string): Element | null;
  findAll(root: Document | Element, selector: string): Element[];
  root(document: Document): Element | null;
  body(document: Document): Element | null;
}

type View = Window & typeof globalThis;

const getter = <T>(prototype: object, property: string): ((target: Node) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get as (() => T) | undefined;
  if (!get) throw new Error(`The DOM has no ${property}`);
  return (target) => get.call(target);
};

const build = (view: View): Dom => {
  const { Node: N, Element: E, Document: D, CharacterData: C } = view;
  const type = getter<number>(N.prototype, "nodeType");
  const local = getter<string>(E.prototype, "localName");
  const isElement = (node: Node): node is Element => type(node) === 1;
  const isDocument = (node: Node): node is Document => type(node) === 9;
  const select = (root: Document | Element): Document | Element => (isDocument(root) ? D.prototype : E.prototype);
  const attribute = (element: Element, name: string): string => E.prototype.getAttribute.call(element, name) ?? "";
  const text = getter<string | null>(N.prototype, "textContent");
  return {
    isElement,
    attribute,
    name: (node) => (isElement(node) ? local(node).toLowerCase() : ""),
    isText: (node): node is Text => type(node) === 3 || type(node) === 4,
    first: getter(N.prototype, "firstChild"),
    next: getter(N.prototype, "nextSibling"),
    parent: getter(N.prototype, "parentNode"),
    data: getter<string>(C.prototype, "data"),
    text: (node) => text(node) ?? "",
    has: (element, name) => E.prototype.hasAttribute.call(element, name),
    contains: (outer, inner) => N.prototype.contains.call(outer, inner),
    matches: (element, selector) => E.prototype.matches.call(element, selector),
    find: (root, selector) => select(root).querySelector.call(root, selector),
    findAll: (root, selector) => Array.from(select(root).querySelectorAll.call(root, selector)),
    root: getter<Element | null>(D.prototype, "documentElement"),
    body: getter<Element | null>(D.prototype, "body"),
  };
};

/** One per window; in Node the window is jsdom's. */
const known = new WeakMap<object, Dom>();

/** The safe reads for a document, of whatever window it belongs to. */
export const domOf = (document: Document): Dom => {
  const view = ("Node" in globalThis ? globalThis : document.defaultView) as View | null;
  if (!view) throw new Error("The document has no window");
  const dom = known.get(view) ?? build(view);
  known.set(view, dom);
  return dom;
};

/** The elements around one, from the nearest on. */
export const ancestorsOf = (dom: Dom, element: Element | null): Element[] => {
  const found: Element[] = [];
  for (let node = element && dom.parent(element); node && dom.isElement(node); node = dom.parent(node))
    found.push(node);
  return found;
};
