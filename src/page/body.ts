import type { Block } from "./block";
import { collectBlocks } from "./blocks";
import { ancestorsOf, type Dom } from "./dom";
import { bodySelectors, isProse, proseIn } from "./region";
import { isNamedAway, isNoText } from "./skip";

/** What a class word has taken away, and how many blocks stand before it. */
type Part = [element: Element, at: number];

/** Wrappers named for what they also hold, or hold not, stand within each other this deep at most. */
const rounds = 5;

/** `no-ads`, `has-related`, `paywall`: the part that holds the article for all its name says. */
function* bodyAmong(dom: Dom, body: Element, blocks: Block[], parts: Part[], headline: Element | null) {
  const start = headline ? blocks.findLastIndex((block) => dom.contains(headline, block.element)) + 1 : 0;
  const found = proseIn(dom, blocks, body);
  for (const [part, at] of parts) {
    // An article that has begun is followed by comments, however long, and not by its body.
    if (at < start || blocks.slice(start, at).filter(isProse).length > 1) continue;
    const known = dom.matches(part, bodySelectors);
    if (!known && dom.findAll(part, '[class*="comment" i]').length > 4) continue;
    const inside: Block[] = yield* collectBlocks(dom, part, (element) => isNoText(dom, element));
    // Less text than this is an article only under a name that says so.
    if (proseIn(dom, inside, part) >= (known ? 140 : Math.max(400, found))) return part;
  }
  return null;
}

/** The blocks of a page, without what stands around an article; the article's own body is not told by its name. */
export function* readBlocks(dom: Dom, body: Element, headline: Element | null): Generator<void, Block[]> {
  const outer = new Set([headline, ...ancestorsOf(dom, headline)]);
  for (let round = 0; ; round++) {
    const parts: Part[] = [];
    const blocks = yield* collectBlocks(dom, body, (element, at) => {
      if (isNoText(dom, element, outer.has(element))) return true;
      const named = !outer.has(element) && isNamedAway(dom, element);
      if (named) parts.push([element, at]);
      return named;
    });
    const part = round < rounds && (yield* bodyAmong(dom, body, blocks, parts, headline));
    if (!part) return blocks;
    outer.add(part);
  }
}
