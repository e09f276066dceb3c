import type { Token } from "../text/tokens";
import type { Hit } from "./find-concepts";
import type { Polarity } from "./sentence";

/** A stretch of tokens that something negates or leaves open. */
interface Scope {
  first: number;
  last: number;
  /** Mentions that lie wholly inside these tokens are the negator itself. */
  own: [number, number];
  effect: "no" | "open";
}

/** Reach in tokens: negated verbs cover their complement, "no" only its noun phrase. */
const reach = new Map([
  ["not", 16],
  ["never", 16],
  ["neither", 16],
  ["nor", 16],
  ["without", 7],
  ["no", 6],
  ["none", 12],
  ["nothing", 12],
  ["nobody", 12],
  ["hardly", 8],
]);

/** Phrases that work like "not" for what follows. */
const phrases: [string[], number][] = [
  [["stop", "short", "of"], 10],
  [["stop", "short", "from"], 10],
  [["far", "from"], 8],
  [["fall", "short", "of"], 8],
  [["fail", "to"], 10],
  [["refus", "to"], 10],
  [["declin", "to"], 10],
  [["refrain", "from"], 10],
  [["avoid"], 8],
  [["rather", "than"], 8],
  [["instead", "of"], 8],
  [["yet", "to"], 12],
  [["unabl", "to"], 10],
  [["free", "of"], 4],
];

const open: [string[], number][] = [
  [["whether"], 20],
  [["if"], 14],
  [["unless"], 14],
];

const firstWords = new Set([...phrases, ...open].map(([stems]) => stems[0]));

const matches = (tokens: Token[], at: number, stems: string[]): boolean =>
  stems.every((s, i) => tokens[at + i]?.stem === s || tokens[at + i]?.word === s);

function phraseAt(tokens: Token[], at: number, list: [string[], number][]): { length: number; reach: number } | null {
  if (!firstWords.has(tokens[at]?.stem) && !firstWords.has(tokens[at]?.word)) return null;
  for (const [stems, length] of list) if (matches(tokens, at, stems)) return { length: stems.length, reach: length };
  return null;
}

/** "not only", "no doubt", "if not" do not negate, and "nor" after "neither" adds nothing. */
function emptyNegation(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word === "nor") return tokens.slice(0, at).some((t) => t.word === "neither");
  const next = tokens[at + 1]?.word ?? "";
  if (word === "not")
    return (
      next === "only" ||
      next === "just" ||
      next === "least" ||
      tokens[at - 1]?.word === "if" ||
      tokens[at - 1]?.word === "whether" ||
      tokens[at - 1]?.word === "or"
    );
  return (
    word === "no" &&
    (next === "doubt" ||
      next === "longer" ||
      next === "." ||
      next === "," ||
      next === "later" ||
      next === "one" ||
      next === "secret" ||
      next === "coincidence")
  );
}

const inverted = new Set(["had", "were", "should"]);

/** "Had Iran sent them, …": a statement that begins with its verb is a condition. */
const isInverted = (tokens: Token[], at: number): boolean => at === 0 && inverted.has(tokens[0]?.word ?? "");

/** A condition ends at its comma: "If the Americans are right, Iran …". */
function endOfPhrase(tokens: Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (tokens[at]?.word === ",") return at;
  return limit;
}

function functionWordScopes(tokens: Token[]): Scope[] {
  const scopes: Scope[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? "";
    const length = reach.get(word);
    if (length !== undefined && !emptyNegation(tokens, at))
      scopes.push({ first: at + 1, last: at + length, own: [at, at], effect: "no" });
    const phrase = phraseAt(tokens, at, phrases);
    if (phrase) {
      const last = at + phrase.length - 1;
      scopes.push({ first: last + 1, last: last + phrase.reach, own: [at, last], effect: "no" });
    }
    const hypo = isInverted(tokens, at) ? { reach: 16 } : phraseAt(tokens, at, open);
    if (hypo && tokens[at + 1]?.word !== "not")
      scopes.push({ first: at + 1, last: endOfPhrase(tokens, at + 1, at + hypo.reach), own: [at, at], effect: "open" });
  }
  return scopes;
}

const charged = (hits: Hit[], kinds: Map<string, string>, deny: Hit): Hit | undefined =>
  hits.find((h) => kinds.get(h.concept) === "charge" && h.first > deny.last && h.first <= deny.last + 8);

/** Whether a charge is laid at somebody's door: "US claims", "the claim by Washington". */
function attributed(hits: Hit[], kinds: Map<string, string>, charge: Hit): boolean {
  return hits.some(
    (h) =>
      kinds.get(h.concept) === "accuser" &&
      ((h.last < charge.first && h.last >= charge.first - 4) || (h.first > charge.last && h.first <= charge.last + 3)),
  );
}

const copulas = new Set(["is", "are", "was", "were", "as", "be", "been", "'s"]);
const afterPredicate = new Set(["and", "by", "on", "in", "at", "after", "while", "but", "of"]);

/** "was totally baseless", "called reports … baseless": a verdict on what stands before it, not part of a name for it. */
function isPredicate(tokens: Token[], verdict: Hit): boolean {
  let at = verdict.first - 1;
  while (tokens[at]?.word.endsWith("ly") || tokens[at]?.kind === "mark") at--;
  if (copulas.has(tokens[at]?.word ?? "")) return true;
  const next = tokens[verdict.last + 1];
  return next === undefined || next.kind === "mark" || afterPredicate.has(next.word);
}

/** "The claim that … is baseless": the denial reaches back over what it is about. */
function backwardScope(tokens: Token[], hits: Hit[], kinds: Map<string, string>, verdict: Hit): Scope[] {
  const before = (kind: string): Hit | undefined =>
    hits.find((h) => kinds.get(h.concept) === kind && h.last < verdict.first);
  const charge = before("charge");
  if (!charge || attributed(hits, kinds, charge) || !isPredicate(tokens, verdict)) return [];
  // "dismissed claims … as false" denies once.
  if (before("deny")) return [];
  return [{ first: charge.last + 1, last: verdict.first - 1, own: [verdict.first, verdict.last], effect: "no" }];
}

/** "no truth in reports that …": a verdict on what follows. */
const opensComplement = (tokens: Token[], verdict: Hit): boolean =>
  ["in", "to", "for", "behind"].includes(tokens[verdict.last + 1]?.word ?? "");

/** "The report was denied": only the passive of a denial reaches back. */
const isPassiveDenial = (tokens: Token[], deny: Hit): boolean => copulas.has(tokens[deny.first - 1]?.word ?? "");

/** A verb of denial negates its complement, but an attributed charge in it stands as somebody's words. */
function denialScopes(tokens: Token[], hits: Hit[], kinds: Map<string, string>): Scope[] {
  const scopes: Scope[] = [];
  for (const deny of hits) {
    const kind = kinds.get(deny.concept);
    if (kind === "verdict" || (kind === "deny" && isPassiveDenial(tokens, deny)))
      scopes.push(...backwardScope(tokens, hits, kinds, deny));
    if (kind !== "deny" && !(kind === "verdict" && opensComplement(tokens, deny))) continue;
    const charge = charged(hits, kinds, deny);
    const shield = charge && attributed(hits, kinds, charge) ? charge.last : deny.last + 24;
    scopes.push({
      first: deny.last + 1,
      last: Math.min(shield, deny.last + 24),
      own: [deny.first, deny.last],
      effect: "no",
    });
  }
  return scopes;
}

/** "did not deny the US claim that …": what the denial leaves standing, its negator leaves standing too. */
function shielded(scope: Scope, denials: Scope[]): Scope {
  const denial = denials.find(({ own }) => own[0] >= scope.first && own[0] <= scope.first + 4);
  return denial && scope.effect === "no" && denial.own[0] < scope.last && denial.last < scope.last
    ? { ...scope, last: denial.last }
    : scope;
}

const nullObjects = new Set(["no", "none", "nothing", "neither"]);

/** "supplied no drones", "handed over nothing": the object negates the verb of giving or taking before it. */
function objectScopes(tokens: Token[], hits: Hit[], kinds: Map<string, string>): Scope[] {
  const verbs = hits.filter((h) => ["give", "take"].includes(kinds.get(h.concept) ?? ""));
  return tokens.flatMap((token, at) =>
    nullObjects.has(token.word) && !emptyNegation(tokens, at)
      ? verbs
          .filter((verb) => verb.last < at && verb.last >= at - 3)
          .map((verb): Scope => ({ first: verb.first, last: verb.last, own: [at, at], effect: "no" }))
      : [],
  );
}

/** Where a closing ", he replied" begins, which nothing before it negates: the token of its comma. */
function attributionStart(tokens: Token[], hits: Hit[], kinds: Map<string, string>): number {
  const speech = hits.findLast((h) => kinds.get(h.concept) === "say" && tokens.length - h.last <= 9);
  if (!speech) return tokens.length;
  for (let at = speech.first - 1; at >= Math.max(0, speech.first - 7); at--) {
    const word = tokens[at]?.word ?? "";
    if (word === ",") return at;
    if (word === "which" || word === "that" || word === "and") break;
  }
  return tokens.length;
}

/** Returns the polarity of a stretch of tokens, given all that negates or leaves open in the sentence. */
export function polarityReader(
  tokens: Token[],
  clauses: number[],
  hits: Hit[],
  kinds: Map<string, string>,
): (first: number, last: number) => Polarity {
  const denials = denialScopes(tokens, hits, kinds);
  const attribution = attributionStart(tokens, hits, kinds);
  const scopes = [
    ...[...functionWordScopes(tokens).map((scope) => shielded(scope, denials)), ...denials].map((scope) => ({
      ...scope,
      last: scope.first <= attribution ? Math.min(scope.last, attribution) : scope.last,
    })),
    ...objectScopes(tokens, hits, kinds),
  ];
  const reaches = (scope: Scope, first: number): boolean =>
    first >= scope.first && first <= scope.last && clauses[first] === clauses[scope.own[0]];
  return (first, last) => {
    let negations = 0;
    let isOpen = false;
    const seen = new Set<number>();
    for (const scope of scopes) {
      const own = scope.own[0] >= first && scope.own[1] <= last;
      if (own || !reaches(scope, first) || seen.has(scope.own[0])) continue;
      seen.add(scope.own[0]);
      if (scope.effect === "open") isOpen = true;
      else negations++;
    }
    if (negations % 2 === 1) return "no";
    return isOpen ? "open" : "yes";
  };
}
