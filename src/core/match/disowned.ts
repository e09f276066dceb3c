import { stem } from "../text/stem";
import type { Token } from "../text/tokens";
import { isIn, stemClass } from "../text/word-classes";

/** A stretch of tokens, both ends included. */
export type Span = [number, number];

const said =
  "(?:sa(?:y|ys|id|ying)|stat(?:e|es|ed|ing)|report(?:s|ed|ing)?|claim(?:s|ed|ing)?|writ(?:e|es|ten|ing)|wrote|describ(?:e|es|ed|ing)|call(?:s|ed)|put|g(?:a|i)ve[sn]?|quot(?:e|es|ed)|cit(?:e|es|ed)|nam(?:e|es|ed)|suggest(?:s|ed)?|announced|indicated|attributed|identified|referred|presented|billed|listed|dated|told|published|misstated)";
const text =
  "(?:article|story|report|piece|post|headline|page|item|dispatch|bulletin|column|text|version|blog|caption|newsletter|graphic)";
const accounts =
  "(?:reports?|claims?|estimates?|rumou?rs?|stor(?:y|ies)|suggestions?|speculation|talk|figures?|posts?|lines?|headlines?|tweets?|statements?|quotes?|quotations?|assertions?|dispatch(?:es)?|articles?|accounts?|idea|notion|theory|theories|sentence|paragraph|passage|news)";
const items =
  "(?:flash(?:es)?|items?|bulletins?|alerts?|messages?|notes?|broadcasts?|videos?|clips?|pieces?|pages?|texts?|entry|entries|passages?|references?)";
const wrongly = "(?:wrongly|falsely|mistakenly|erroneously|incorrectly|inaccurately|by mistake|in error)";
const wrong =
  "(?:wrong|incorrect|inaccurate|mistaken|erroneous|exaggerated|overblown|overstated|inflated|implausible|too high|far too high|much too high|wide of the mark|an? (?:mistake|error|misunderstanding|mistranslation|misreading|misquotation|exaggeration))";
const undone = "(?:retracted|withdrawn|deleted|removed|corrected|taken down|rescinded|pulled|struck|dropped|amended)";
const others =
  "(?:some|several|many|most|other|others|certain|various|the (?:media|press|papers|agencies)|one (?:outlet|paper|agency)|a few|was|were|had been|has been|have been|first|initially|originally|previously|earlier|widely|wrongly|often|reported|media|outlets|newspapers|agencies|commentators)";

/** A pattern, and bits of words one of which it cannot do without: most sentences have none of a pattern's. */
interface Pattern {
  bits: string[];
  told: RegExp;
}

/** The bits are parted by blanks; "_" is where a word begins or ends. */
const pattern = (bits: string, told: RegExp): Pattern => ({
  bits: bits.split(" ").map((bit) => bit.replaceAll("_", " ")),
  told,
});

/** What follows is told as somebody's error, or as what the outlet no longer says. */
const forward: Pattern[] = [
  // "An earlier version of this article said …"
  pattern(
    "version edition draft headline caption",
    new RegExp(
      `\\b(?:earlier|previous|prior|initial|original|first|older) (?:\\w+ ){0,2}?(?:versions?|editions?|drafts?|headlines?|captions?) (?:[\\w'-]+ ){0,8}?${said}\\b`,
    ),
  ),
  // "This story originally said …"
  pattern(
    "originally initially previously formerly once_ first_ wrongly falsely mistakenly erroneously incorrectly inaccurately by_mistake in_error",
    new RegExp(
      `\\b(?:this|the|our) ${text} (?:(?:had|has|have|at|on|\\w+ly) )*?(?:originally|initially|previously|formerly|once|first|${wrongly}) (?:had )?${said}\\b`,
    ),
  ),
  // "This article has been updated to correct …"
  pattern(
    "updated corrected amended changed edited revised altered clarified",
    new RegExp(
      `\\b${text} (?:(?:has|have|was|is|been|since|later|now|\\w+ly) )*(?:updated|corrected|amended|changed|edited|revised|altered|clarified) (?:\\w+ ){0,4}?to (?:correct|remove|delete|retract|withdraw|drop|fix|omit|strike|take)\\b`,
    ),
  ),
  // "We previously reported …", but not "as we reported"
  pattern(
    "we_ _i_",
    new RegExp(
      `(?<!\\bas )\\b(?:we|i) (?:have |had )?(?:previously|earlier|originally|initially|first|${wrongly}) (?:had )?${said}\\b`,
    ),
  ),
  // "misquoted the spokesman as saying …"
  pattern(
    "_mis",
    /\bmis(?:quot|report|stat|read|represent|attribut|interpret|translat|understood|understand|heard|hear|constru|characteri[sz]|describ)\w*/,
  ),
  // "wrongly described it as …", "was quoted by mistake as saying …"
  pattern(
    "wrongly falsely mistakenly erroneously incorrectly inaccurately by_mistake in_error",
    new RegExp(`\\b${wrongly} (?:\\w+ ){0,2}?(?:${said}|as saying|that|assumed|believed|thought|labelled|labeled)\\b`),
  ),
  pattern(
    "wrongly falsely mistakenly erroneously incorrectly inaccurately by_mistake in_error",
    new RegExp(`\\b(?:quoted|reported|cited|described|named|stated|attributed|told) (?:\\w+ )?${wrongly}\\b`),
  ),
  // "retracted a report that …"
  pattern(
    "retract recant rescind withdr delet remov correct pull took_down apolog backtrack walked_back took_back takes_back",
    new RegExp(
      `\\b(?:retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|rescind(?:s|ed|ing)?|withdr(?:ew|aws?|awing)|delet(?:es|ed|ing)|remov(?:es|ed|ing)|correct(?:s|ed|ing)|pull(?:s|ed)|took down|apologi[sz](?:es|ed|ing) for|backtracked on|walked back|took back|takes back) (?:[\\w'-]+ ){0,4}?(?:${accounts}|${items}) (?:that|saying|claiming|of|in which|which|quoting|about|to the effect)\\b`,
    ),
  ),
  // "corrected an agency that had quoted …"
  pattern(
    "correct",
    new RegExp(`\\bcorrect(?:s|ed|ing) (?:[\\w'-]+ ){1,7}?(?:that|who|which) (?:had|has|have) ${said}\\b`),
  ),
  // "a false claim that …"
  pattern(
    "false_ mistaken_ erroneous_ incorrect_ inaccurate_ bogus fake debunked untrue discredited wrong_ fabricated invented doctored viral retracted withdrawn deleted",
    new RegExp(
      `(?<!\\bas )\\b(?:false|mistaken|erroneous|incorrect|inaccurate|bogus|fake|debunked|untrue|discredited|wrong|fabricated|invented|doctored|viral|retracted|withdrawn|deleted) (?:and \\w+ )?(?:${accounts}|impression|belief|translation|hoax) (?:that|of|about|saying|said|claiming|claimed|which|in which|where|has it|had it|(?:he|she|they) (?:said|wrote|claimed))\\b`,
    ),
  ),
  // "A correction was appended to an article that …"
  pattern(
    "correction",
    new RegExp(
      `\\bcorrections? (?:\\w+ ){0,3}?(?:to|of|on|for) (?:an?|the|its|his|their|our|this) (?:\\w+ ){0,2}?${accounts}\\b`,
    ),
  ),
  // "Because of an editing error, this story said …"
  pattern(
    "error mistake slip",
    /\b(?:editing|editorial|translation|transcription|reporting|production|typing|typographical|clerical|technical) (?:error|mistake|slip)\b/,
  ),
  // "asked about a report that …"
  pattern(
    "asked questioned quizzed pressed queried",
    new RegExp(
      `\\b(?:asked|questioned|quizzed|pressed|queried) (?:about|on|over) (?:(?:an?|any|some|the|media|press|news|recent|unconfirmed|other|further) )*${accounts} (?:that|of|saying|claiming)(?= [^,]*$)`,
    ),
  ),
  pattern(
    "myth misconcep fallacy mispercep hoax canard legend rumo",
    /\b(?:myth|misconception|fallacy|misperception|hoax|canard|urban legend|rumou?rs?) that\b/,
  ),
  // "It would be wrong to say …"
  pattern(
    "wrong mistake error inaccurate false misleading incorrect untrue nonsense stretch misread",
    /\b(?:is|was|be) (?:\w+ )?(?:wrong|a mistake|an error|inaccurate|false|misleading|incorrect|untrue|nonsense|a stretch|a misreading) to (?:say|call|conclude|write|suggest|think|describe|assume|report|claim|speak|believe|infer)\b/,
  ),
  // "It is not, as some have written, …"
  pattern(
    "_,_as_",
    new RegExp(
      `\\b(?:not|never|nor (?:is|was|will) (?:it|this|that)(?: be)?) , as ${others} (?:[\\w']+ ){0,4}?(?:${said}|it|believed|thought|assumed|expected)\\b`,
    ),
  ),
  // "Some reports had him speaking on …"
  pattern(
    "_had_ _have_",
    /\b(?:some|several|many|early|other|initial|certain|first) (?:\w+ )?(?:reports|accounts|outlets|media|papers|newspapers) (?:had|have) (?=(?:\w+ ){1,3}\w+ing\b)/,
  ),
  pattern(
    "contrary_to",
    new RegExp(`\\bcontrary to (?:[\\w'-]+ ){0,5}?${accounts} (?:that|of|saying|claiming|about)\\b`),
  ),
];

/** What stands before it, or between two of its words, is told so: the group is the stretch. */
const enclosing: Pattern[] = [
  // "Reports that … were wrong", "a line that … was later removed"
  pattern(
    "wrong incorrect inaccurate mistaken erroneous exaggerat overblown overstated inflated implausible too_high mark mistake error misunderst mistransl misread misquot retracted withdrawn deleted removed corrected taken_down rescinded pulled struck dropped amended",
    new RegExp(
      `\\b${accounts} (?:that|of|saying|claiming|about|,)( .+?) (?:was|were|is|are|be|been|being|proved|looks?|seems?|turned out|turn out)(?: (?:to be|\\w+ly|later|since|also|soon|then|now|just|been|likely|much|far|rather|quite|somewhat|well|being))* (?:${wrong}|${undone})\\b`,
    ),
  ),
  pattern(
    "dismissed rejected mocked ridiculed scouted laughed fanciful discounted debunked",
    /\b(?:idea|notion|theory|speculation|rumou?rs?|suggestion) (?:that|of)( .+?) (?:was|were|is|are|has been|have been) (?:\w+ly )?(?:dismissed|rejected|mocked|ridiculed|scouted|laughed|fanciful|discounted|debunked)\b/,
  ),
  // "…, but the agency withdrew it"
  pattern(
    "retracted withdrew withdrawn deleted rescinded recanted took_down",
    new RegExp(
      `^ (.+?) (?:retracted|withdrew|deleted|rescinded|recanted|took down) (?:it|them|that|the (?:${accounts}|${items}))\\b`,
    ),
  ),
  // "…, a statement it took back"
  pattern(
    "retracted withdrew withdrawn deleted rescinded recanted took_down took_back corrected",
    /^ (.+?) , an? (?:\w+ )?(?:statement|claim|report|assertion|line|figure|remark) (?:that )?(?:it|he|she|they|the \w+) (?:\w+ )?(?:took back|retracted|withdrew|corrected|deleted|rescinded)\b/,
  ),
  // "…, not in a few weeks as some outlets had it"
  pattern(
    "_as_",
    new RegExp(
      `\\bnot( [^,;:]{1,80}?) ,? ?as ${others} (?:[\\w']+ ){0,4}?(?:had it|${said}|believed|thought|assumed)\\b`,
    ),
  ),
];

/** Words one of which stands wherever something is told as an error; most sentences have none. */
const telling = stemClass(
  "version edition draft headline caption originally initially previously formerly earlier wrongly falsely mistakenly erroneously incorrectly inaccurately mistake error slip updated corrected correction amended edited revised altered clarified misquoted misreported misstated misread misreading misrepresented misattributed misinterpreted mistranslated mistranslation misunderstood misunderstanding misheard misconstrued misdescribed retracted recanted rescinded withdrew withdrawn deleted removed pulled apologised apologized backtracked back bogus fake debunked untrue discredited fabricated invented doctored viral myth misconception fallacy hoax canard legend rumour rumor asked questioned quizzed queried inaccurate false misleading incorrect nonsense exaggerated overblown overstated inflated implausible too wide dismissed mocked ridiculed outlets newspapers papers media some several contrary wrong mistaken"
    .split(" ")
    .map(stem),
);

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
  if (!tokens.some((token) => isIn(telling, token))) return [];
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
