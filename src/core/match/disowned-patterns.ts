// How a text tells that something was an error, or takes it back: in words of general English, none of a story's.

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
export interface Pattern {
  bits: string[];
  told: RegExp;
}

/** The bits are parted by blanks; "_" is where a word begins or ends. */
const pattern = (bits: string, told: RegExp): Pattern => ({
  bits: bits.split(" ").map((bit) => bit.replaceAll("_", " ")),
  told,
});

/** What follows is told as somebody's error, or as what the outlet no longer says. */
export const forward: Pattern[] = [
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
export const enclosing: Pattern[] = [
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
