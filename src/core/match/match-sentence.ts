import { questionOf } from "../pack/lookup";
import { isContradicted } from "./contradicted";
import { disownedIn, isDisowned } from "./disowned";
import type { Matcher } from "./matcher";
import { Judgement } from "./model/judge";
import { chanceOf, oddsOf } from "./model/odds";
import type { ReadSentence } from "./sentence";
import { sortBy } from "./sorted";

/** A position that a sentence takes, how sure that is, and the tokens it rests on. */
export interface Taken {
  position: string;
  score: number;
  tokens: [number, number][];
  /** The best cue that found it, as the index counts them; null where only the network did. */
  cue: number | null;
}

/** The cues worth checking on a sentence: found by their rarest concept, with all that their slots ask for there. */
export const candidateCues = (
  { cues }: Matcher,
  sentence: ReadSentence,
  before: ReadSentence | null = null,
): number[] => {
  const found = cues.candidates(sentence, before);
  cues.close();
  return found;
};

/** More positions than any sentence of the labelled articles takes, which is six. What seems to say more is read by cues that ask too little. */
const mostTaken = 8;

/** The positions that cues find, each by its best cue; `before` is the sentence before. */
export function byCues({ cues }: Matcher, sentence: ReadSentence, before: ReadSentence | null): Map<string, Taken> {
  let best: Map<number, Taken> | null = null;
  cues.eachCandidate(sentence, before, (cue) => {
    const score = cues.score(cue);
    const position = cues.positionOf(cue);
    if (score < leastScore || (best?.get(position)?.score ?? 0) >= score) return false;
    const tokens = cues.check(cue, sentence, before);
    if (!tokens) return false;
    best ??= new Map();
    best.set(position, { position: cues.idOf(position), score, tokens, cue });
    return best.size >= mostTaken;
  });
  cues.close();
  const found = new Map<string, Taken>();
  for (const taken of (best as Map<number, Taken> | null)?.values() ?? []) found.set(taken.position, taken);
  return found;
}

/** Cues that were right less often than this when tried say too little. */
const leastScore = 0.65;

/** Below this the network overrules a cue: such matches were wrong more often than right on unseen articles. */
const doubtedBelow = oddsOf(0.2);
/** From here on the network alone is believed. */
const believedFrom = oddsOf(0.7);

/** Below the score from which a conflict is shown: cue and network must both have found it, each by itself. */
const mostOfOne = 0.84;

/** Curves drawn after the share of such matches that was right on articles neither cues nor network had seen. */
const scoreOf = (judged: number, hasCue: boolean): number =>
  hasCue ? chanceOf(0.9 + 0.65 * judged) : Math.min(mostOfOne, chanceOf(0.5 + 0.6 * judged));

/** Whether another answer to the same question was found already. */
const isAnswered = (found: Map<string, Taken>, position: string): boolean =>
  [...found.keys()].some((other) => questionOf(other) === questionOf(position));

/** From here on the words of a sentence bear out by themselves what a cue found in it. */
const borneOutFrom = oddsOf(0.4);

const mostByWords = (judgement: Judgement, position: string): number =>
  (judgement.oddsByWords(position) ?? 0) < borneOutFrom ? mostOfOne : 1;

/** Takes back what the network doubts, and scores the rest. */
function weigh(found: Map<string, Taken>, judgement: Judgement): void {
  for (const taken of found.values()) {
    const judged = judgement.oddsOf(taken.position);
    if (judged === null) continue;
    if (judged < doubtedBelow) found.delete(taken.position);
    else taken.score = Math.min(scoreOf(judged, true), mostByWords(judgement, taken.position));
  }
}

/** Whether a position hangs on dates that the sentence does not name. */
function lacksDate({ dated }: Matcher, { dates }: ReadSentence, position: string): boolean {
  const rows = dated.get(position);
  return rows !== undefined && !rows.some((row) => row.every((date) => dates.some(({ value }) => value === date)));
}

/** Adds what the network is sure of, where no cue speaks against it. */
function addLikely(
  matcher: Matcher,
  sentence: ReadSentence,
  before: ReadSentence | null,
  found: Map<string, Taken>,
  judgement: Judgement,
): void {
  const likely = judgement.likely(believedFrom).filter((id) => !found.has(id) && !lacksDate(matcher, sentence, id));
  if (likely.length === 0) return;
  for (const position of likely) {
    if (isAnswered(found, position)) continue;
    if (isContradicted(matcher.cues, position, sentence, before)) continue;
    const score = scoreOf(judgement.oddsOf(position) ?? 0, false);
    found.set(position, { position, score, tokens: judgement.evidence(position), cue: null });
  }
}

/** What the network makes of a sentence in which cues found some positions; null for a story without any. */
export const judgementOf = (
  { model, features }: Matcher,
  sentence: ReadSentence,
  before: ReadSentence | null,
  found: Map<string, Taken>,
): Judgement | null => (model && features ? new Judgement(model, features, sentence, before, [...found.keys()]) : null);

/** Takes back what the sentence tells as an error; that somebody denies it stands. */
function dropDisowned(sentence: ReadSentence, found: Map<string, Taken>): void {
  if (found.size === 0) return;
  const spans = disownedIn(sentence.tokens);
  if (spans.length === 0) return;
  const denials = sentence.mentions.filter(({ kind }) => kind === "deny" || kind === "verdict");
  for (const [position, { tokens }] of found) if (isDisowned(spans, tokens, denials)) found.delete(position);
}

/** The positions a sentence takes: those that cues find, and others the network is sure of. None for a question. */
export function takenBy(matcher: Matcher, sentence: ReadSentence, before: ReadSentence | null): Taken[] {
  if (sentence.question) return [];
  const found = byCues(matcher, sentence, before);
  const judgement = judgementOf(matcher, sentence, before, found);
  if (judgement) {
    weigh(found, judgement);
    addLikely(matcher, sentence, before, found, judgement);
    matcher.features?.close();
  }
  dropDisowned(sentence, found);
  const taken = [...found.values()];
  return taken.length <= mostTaken ? taken : sortBy(taken, ({ score }) => -score).slice(0, mostTaken);
}
