import { findDates } from "../text/dates";
import { type Token, tokenise } from "../text/tokens";
import { clausesOf } from "./clauses";
import { findConcepts, type Hit } from "./find-concepts";
import type { Lexicon } from "./lexicon";
import { polarityReader } from "./polarity";
import type { Mention, Polarity, ReadSentence, Tense } from "./sentence";
import { tenseAt } from "./tense";

/** Files a mention under its concept and every group that includes it. */
export function fileMention(sentence: ReadSentence, lexicon: Lexicon, mention: Mention): void {
  sentence.mentions.push(mention);
  fileUnder(sentence, mention.concept, mention);
  const groups = lexicon.groups.get(mention.concept);
  if (groups) for (const group of groups) fileUnder(sentence, group, mention);
}

function fileUnder({ byConcept }: ReadSentence, key: string, mention: Mention): void {
  const list = byConcept.get(key);
  if (list) list.push(mention);
  else byConcept.set(key, [mention]);
}

/** What negates or leaves open in a sentence is worked out when a cue first asks: in most sentences none does. */
function laterPolarity(
  tokens: Token[],
  clauses: number[],
  hits: Hit[],
  lexicon: Lexicon,
): (first: number, last: number) => Polarity {
  let reader: ReturnType<typeof polarityReader> | null = null;
  return (first, last) => {
    reader ??= polarityReader(tokens, clauses, hits, lexicon.kinds);
    return reader(first, last);
  };
}

/** Tense and polarity are worked out when a cue first asks: most mentions are never asked. */
class FoundMention implements Mention {
  readonly first: number;
  readonly last: number;
  readonly concept: string;
  readonly pronoun = false;
  private form: { tense: Tense; passive: boolean } | null = null;
  private negation: Polarity | null = null;

  constructor(
    hit: Hit,
    readonly kind: string,
    readonly clause: number,
    private readonly tokens: Token[],
    private readonly read: (first: number, last: number) => Polarity,
  ) {
    this.first = hit.first;
    this.last = hit.last;
    this.concept = hit.concept;
  }

  get polarity(): Polarity {
    this.negation ??= this.read(this.first, this.last);
    return this.negation;
  }

  get tense(): Tense {
    return this.verb.tense;
  }

  get passive(): boolean {
    return this.verb.passive;
  }

  private get verb(): { tense: Tense; passive: boolean } {
    this.form ??= tenseAt(this.tokens, this.first);
    return this.form;
  }
}

/** Reads one sentence: tokens, clauses, dates, and every concept with its polarity and tense. */
export function readSentence(lexicon: Lexicon, text: string, published: string | null): ReadSentence {
  const tokens = tokenise(text);
  const clauses = clausesOf(tokens);
  const hits = findConcepts(lexicon, tokens);
  const polarity = laterPolarity(tokens, clauses, hits, lexicon);
  const sentence: ReadSentence = {
    text,
    tokens,
    clauses,
    mentions: [],
    byConcept: new Map(),
    dates: findDates(tokens, published),
    published,
    question: text.includes("?") && /\?["'”’)]*\s*$/.test(text),
  };
  for (const hit of hits) {
    const kind = lexicon.kinds.get(hit.concept) ?? "thing";
    fileMention(sentence, lexicon, new FoundMention(hit, kind, clauses[hit.first] ?? 0, tokens, polarity));
  }
  return sentence;
}
