import { type Block, Collector, limits } from "./block";
import type { Dom } from "./dom";

const blockTags =
  /^(address|article|blockquote|body|center|d[dlt]|details|div|fieldset|fig(caption|ure)|footer|form|h[1-6r]|header|hgroup|li|main|[ou]l|p|pre|section|summary|table|t(body|[dhr]|foot|head)|amp-(img|video))$/;

interface Frame {
  node: Node;
  /** The nearest block around the node. */
  block: Element;
  inLink: boolean;
  /** On the way out of a block its text ends. */
  leaving: boolean;
}

const isBreak = (dom: Dom, node: Node | null): boolean => node !== null && dom.name(node) === "br";

/** The sibling after white space. */
const nextMeaningful = (dom: Dom, node: Node): Node | null => {
  let next = dom.next(node);
  while (next && dom.isText(next) && dom.data(next).trim() === "") next = dom.next(next);
  return next;
};

/** Whether an element is left out with all it holds; `at` is the number of blocks before it. */
export type IsSkipped = (element: Element, at: number) => boolean;

/**
 * All text blocks below `start` in document order, without what is skipped. Yields now and then,
 * so that the caller can let the page breathe; throws nothing on odd trees and stops at `limits`.
 */
export function* collectBlocks(dom: Dom, start: Element, isSkipped: IsSkipped): Generator<void, Block[]> {
  const collector = new Collector(dom);
  const stack: Frame[] = [{ node: start, block: start, inLink: false, leaving: false }];
  let nodes = 0;
  let characters = 0;
  const withinLimits = (): boolean =>
    nodes < limits.nodes && characters < limits.characters && collector.blocks.length < limits.blocks;
  while (stack.length > 0 && withinLimits()) {
    const frame = stack.pop() as Frame;
    const { node, block, inLink, leaving } = frame;
    if (leaving) {
      collector.cut();
      continue;
    }
    if (++nodes % 300 === 0) yield;
    const following = node === start ? null : dom.next(node);
    if (following) stack.push({ ...frame, node: following });
    if (dom.isText(node)) {
      characters += dom.data(node).length;
      collector.add(node, block, inLink);
    } else if (dom.isElement(node)) visit(dom, node, frame, isSkipped, collector, stack);
  }
  collector.cut();
  return collector.blocks;
}

const visit = (
  dom: Dom,
  node: Element,
  frame: Frame,
  isSkipped: IsSkipped,
  collector: Collector,
  stack: Frame[],
): void => {
  const name = dom.name(node);
  if (name === "br") {
    if (isBreak(dom, nextMeaningful(dom, node))) collector.cut();
    else collector.softBreak();
    return;
  }
  if (isSkipped(node, collector.blocks.length)) {
    collector.softBreak();
    return;
  }
  const isBlock = blockTags.test(name);
  if (isBlock) {
    collector.cut();
    stack.push({ ...frame, leaving: true });
  }
  const child = dom.first(node);
  if (child)
    stack.push({
      node: child,
      block: isBlock ? node : frame.block,
      inLink: frame.inLink || name === "a",
      leaving: false,
    });
};
