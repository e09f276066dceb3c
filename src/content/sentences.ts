import type { Claim } from "../core/compare/types";
import { type CaretPoint, caretAt, isOver } from "../page/caret";
import { domOf } from "../page/dom";
import type { Tone } from "../page/highlighter";
import type { ReadArticle } from "../page/read-steps";
import { offsetIn, rangeOf } from "../page/text-ranges";
import { standingOf } from "../sidebar/mount";

const strength: Tone[] = ["conflict", "disputed", "differs", "agrees", "other"];

/** As the claim's card leads; what has no look of its own in the text is "other". */
const toneOf = (claim: Claim): Tone => strength.find((tone) => tone === standingOf(claim, false)) ?? "other";

/** Where the claims of a report stand in the live page. */
export class Sentences {
  constructor(
    private readonly document: Document,
    private readonly read: ReadArticle,
    private readonly claims: Claim[],
  ) {}

  /** The claim's sentence in the page; null where the page has changed under it. */
  range(claim: Claim): Range | null {
    const passage = this.read.passages[claim.paragraph];
    return passage ? rangeOf(domOf(this.document), this.document, passage, claim.at) : null;
  }

  byId(id: string): Claim | undefined {
    return this.claims.find((claim) => claim.id === id);
  }

  /** Ranges by look, each sentence once, at its strongest. */
  ranges(): Map<Tone, Range[]> {
    const best = new Map<string, Claim>();
    for (const claim of this.claims) {
      const key = `${claim.paragraph} ${claim.at}`;
      const known = best.get(key);
      if (!known || strength.indexOf(toneOf(claim)) < strength.indexOf(toneOf(known))) best.set(key, claim);
    }
    const found = new Map<Tone, Range[]>(strength.map((tone) => [tone, []]));
    for (const claim of best.values()) {
      const range = this.range(claim);
      if (range) found.get(toneOf(claim))?.push(range);
    }
    return found;
  }

  /** Names of the elements in whose text the sentences stand. */
  elementNames(): string[] {
    const pieces = this.claims.flatMap((claim) => this.read.passages[claim.paragraph]?.pieces ?? []);
    return pieces.flatMap((piece) => piece?.parentElement?.localName ?? []);
  }

  /** The strongest claim of the sentence at a caret. */
  at({ node, offset }: CaretPoint): Claim | null {
    const dom = domOf(this.document);
    const here = this.read.passages.flatMap((passage, paragraph) => {
      const place = offsetIn(dom, passage, node, offset);
      return place === null ? [] : this.claims.filter((claim) => claim.paragraph === paragraph && covers(claim, place));
    });
    return here.sort((a, b) => strength.indexOf(toneOf(a)) - strength.indexOf(toneOf(b)))[0] ?? null;
  }

  /** The claim whose sentence lies under a point of the viewport. */
  under(x: number, y: number): Claim | null {
    const caret = caretAt(this.document, x, y);
    const claim = caret && this.at(caret);
    const range = claim && this.range(claim);
    return range && isOver(range, x, y) ? claim : null;
  }
}

const covers = ({ at: [start, end] }: Claim, place: number): boolean => start <= place && place <= end;
