import { stem } from "../text/stem";
import type { Token } from "../text/tokens";
import { isIn, stemClass } from "../text/word-classes";
import { enclosing, forward, type Pattern } from "./disowned-patterns";

/** A stretch of tokens, both ends included. */
export type Span = [number, number];

/** Words one of which stands wherever something is told as an error; most sentences have none. */
const telling = stemClass(
  "version edition draft headline caption originally initially previously formerly earlier wrongly falsely mistakenly erroneously incorrectly inaccurately mistake error slip updated corrected correction amended edited revised altered clarified misquoted misreported misstated misread misreading misrepresented misattributed misinterpreted mistranslated mistranslation misunderstood misunderstanding misheard misconstrued misdescribed retracted recanted rescinded withdrew withdrawn deleted removed pulled apologised apologized backtracked back bogus fake debunked untrue discredited fabricated invented doctored viral myth misconception fallacy hoax canard legend rumour rumor asked questioned quizzed queried inaccurate false misleading incorrect nonsense exaggerated overblown overstated inflated implausible too wide dismissed mocked ridiculed outlets newspapers papers media some several contrary wrong mistaken"
    .split(" ")
    .map(stem),
);

/** No sentence of a newspaper has so many words; on an endless one a pattern would take the square of its length. */
const longest = 400;

/** Where something told as an error ends and the sentence goes on in its own voice. */
const ends =
  /(?: [;—–]| , (?:but|while|whereas|when|though|although|however)| but| in fact| in reality| actually)(?= )/;

/** Words of a sentence in one row, with the place of each. */
interface Row {
  line: string;
  starts: number[];
}

function rowOf(tokens: Token[]): Row {
  const starts: number[] = [];
  let line = " ";
  for (const { word } of tokens) {
    starts.push(line.length);
    line += `${word} `;
  }
  return { line, starts };
}

/** The tokens that begin in a stretch of the row. */
function tokensIn({ starts }: Row, from: number, to: number): Span | null {
  const first = starts.findIndex((start) => start >= from);
  const last = starts.findLastIndex((start) => start < to);
  return first < 0 || last < first ? null : [first, last];
}

/** Where a pattern stands in the row. */
const find = ({ line }: Row, { bits, told }: Pattern): RegExpExecArray | null =>
  bits.some((bit) => line.includes(bit)) ? told.exec(line) : null;

function behind(row: Row, pattern: Pattern): Span | null {
  const found = find(row, pattern);
  if (!found) return null;
  const from = found.index + found[0].length;
  const end = ends.exec(row.line.slice(from));
  return tokensIn(row, from, end ? from + end.index : row.line.length);
}

function within(row: Row, pattern: Pattern): Span | null {
  const found = find(row, pattern);
  if (!found) return null;
  const group = found[1] ?? "";
  const from = found.index + found[0].indexOf(group);
  return tokensIn(row, from, from + group.length);
}

/**
 * The stretches of a sentence that it tells as an error, or takes back: what an earlier version said, what somebody was
 * misquoted as saying, a report that was retracted. The sentence reports nothing of that.
 */
export function disownedIn(tokens: Token[]): Span[] {
  if (tokens.length > longest || !tokens.some((token) => isIn(telling, token))) return [];
  const row = rowOf(tokens);
  const spans = [...forward.map((each) => behind(row, each)), ...enclosing.map((each) => within(row, each))];
  return spans.filter((span) => span !== null);
}

const isInside = (spans: Span[], [first, last]: Span): boolean =>
  spans.some(([from, to]) => first >= from && last <= to);

/**
 * Whether at least half of what a position rests on lies where the sentence disowns it. Not where it rests on somebody's
 * denial outside: "rejected false reports that …".
 */
export function isDisowned(spans: Span[], evidence: Span[], denials: { first: number; last: number }[]): boolean {
  const outside = evidence.filter((span) => !isInside(spans, span));
  if (outside.some(([from, to]) => denials.some(({ first, last }) => first <= to && last >= from))) return false;
  return outside.length * 2 <= evidence.length;
}
