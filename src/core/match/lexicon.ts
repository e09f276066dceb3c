import type { Concept } from "../pack/types";
import { irregularBase } from "../text/irregular";
import { normalise } from "../text/normalise";
import { stem } from "../text/stem";
import type { Token } from "../text/tokens";

/** A place in the trie of all wordings: what may come next, and which concepts end here. */
interface Node {
  next: Map<string, Node>;
  /** `_`: any one token. */
  any: Node | null;
  /** `*`: up to three tokens. */
  gap: Node | null;
  /** `#from-to`: a number in a range. */
  numbers: { from: number; to: number; node: Node }[];
  ends: string[];
}

/** All wordings of a story's concepts, looked up token by token. */
export interface Lexicon {
  root: Node;
  kinds: Map<string, string>;
  /** Concept to the groups that include it, transitively. */
  groups: Map<string, string[]>;
}

export interface Hit {
  concept: string;
  first: number;
  last: number;
}

const node = (): Node => ({ next: new Map(), any: null, gap: null, numbers: [], ends: [] });

function child(parent: Node, element: string): Node {
  if (element === "_") {
    parent.any ??= node();
    return parent.any;
  }
  if (element === "*") {
    parent.gap ??= node();
    return parent.gap;
  }
  const range = /^#(\d+)-(\d+)$/.exec(element);
  if (range) {
    const made = node();
    parent.numbers.push({ from: Number(range[1]), to: Number(range[2]), node: made });
    return made;
  }
  const key = element.startsWith("=") ? element : stem(element);
  let made = parent.next.get(key);
  if (!made) {
    made = node();
    parent.next.set(key, made);
  }
  return made;
}

/** The paths of one wording: `a|b` branches, `a?` may be left out; hyphens inside words are ignored in texts. */
function addWording(root: Node, wording: string, concept: string): void {
  let ends: Node[] = [root];
  for (const element of normalise(wording).split(/\s+/).filter(Boolean)) {
    const optional = element.endsWith("?") && element.length > 1;
    const options = (optional ? element.slice(0, -1) : element).split("|");
    const reached = options.flatMap((option) => ends.map((end) => child(end, option)));
    ends = optional ? [...ends, ...reached] : reached;
  }
  for (const end of ends) if (end !== root && !end.ends.includes(concept)) end.ends.push(concept);
}

function collectGroups(concepts: Concept[]): Map<string, string[]> {
  const direct = new Map<string, string[]>();
  for (const group of concepts)
    for (const member of group.includes ?? []) direct.set(member, [...(direct.get(member) ?? []), group.id]);
  const groups = new Map<string, string[]>();
  for (const { id } of concepts) {
    const all = new Set<string>();
    const open = [...(direct.get(id) ?? [])];
    for (let group = open.pop(); group !== undefined; group = open.pop()) {
      if (all.has(group)) continue;
      all.add(group);
      open.push(...(direct.get(group) ?? []));
    }
    groups.set(id, [...all]);
  }
  return groups;
}

/** Builds the trie for one language; concepts without wordings in it are known but never found. */
export function buildLexicon(concepts: Concept[], language: string): Lexicon {
  const root = node();
  for (const concept of concepts)
    for (const wording of concept.words[language] ?? []) addWording(root, wording, concept.id);
  return { root, kinds: new Map(concepts.map((c) => [c.id, c.kind])), groups: collectGroups(concepts) };
}

const skipped = new Set(["-", '"', "'"]);
const stops = new Set([".", ";", "!", "?", ":", ","]);
const longestGap = 3;

/** Follows the trie from a token; reports the longest reach of each concept. */
class Walk {
  readonly reach = new Map<string, number>();

  constructor(private readonly tokens: Token[]) {}

  step(at: Node, index: number, last: number): void {
    for (const concept of at.ends) if (last > (this.reach.get(concept) ?? -1)) this.reach.set(concept, last);
    const token = this.tokens[index];
    if (!token) return;
    if (last >= 0 && skipped.has(token.word)) this.step(at, index + 1, last);
    this.follow(at.next.get(token.stem), index);
    this.follow(at.next.get(`=${token.word}`), index);
    for (const { from, to, node: target } of at.numbers) {
      const value = numberValue(token);
      if (value !== null && value >= from && value <= to) this.follow(target, index);
    }
    if (at.any && token.kind !== "mark") this.follow(at.any, index);
    if (at.gap) this.jump(at.gap, index);
  }

  private follow(target: Node | undefined, index: number): void {
    if (target) this.step(target, index + 1, index);
  }

  private jump(gap: Node, index: number): void {
    for (let skip = 0; skip <= longestGap; skip++) {
      const token = this.tokens[index + skip];
      if (!token) return;
      this.step(gap, index + skip, index + skip - 1);
      if (stops.has(token.word)) return;
    }
  }
}

/** The number a token writes in digits: "1,000" is 1000; null for words and for anything else. */
export function numberValue(token: Token): number | null {
  if (token.kind !== "number") return null;
  const value = Number(token.word.replaceAll(",", ""));
  return Number.isFinite(value) ? value : null;
}

/** Every concept found in the tokens, longest wording first where one starts inside another of the same concept. */
export function findConcepts(lexicon: Lexicon, tokens: Token[]): Hit[] {
  const hits: Hit[] = [];
  const covered = new Map<string, number>();
  for (let first = 0; first < tokens.length; first++) {
    const token = tokens[first] as Token;
    if (token.kind === "mark") continue;
    const walk = new Walk(tokens);
    walk.step(lexicon.root, first, -1);
    for (const [concept, last] of walk.reach) {
      if ((covered.get(concept) ?? -1) >= last) continue;
      covered.set(concept, last);
      hits.push({ concept, first, last });
    }
  }
  return hits;
}

/** Whether an element of a wording is an irregular form, which would never be found: tell the author the base form. */
export const baseInstead = (word: string): string | null => irregularBase(word) ?? null;
