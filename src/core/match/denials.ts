import type { Token } from "../text/tokens";
import { isIn, wordClass } from "../text/word-classes";
import { emptyNegation, type Scope, upTo } from "./negators";

interface Stretch {
  first: number;
  last: number;
}

/** Words that name a concept of a kind. */
export interface KindHit extends Stretch {
  kind: string;
}

/** The charge that a verb of denying or saying has for its object. */
export const charged = (hits: KindHit[], verb: Stretch): KindHit | undefined =>
  hits.find((h) => h.kind === "charge" && h.first > verb.last && h.first <= verb.last + 8);

/** Whether a charge is laid at somebody's door: "US claims", "the claim by Washington". */
export function attributed(hits: KindHit[], charge: Stretch): boolean {
  return hits.some(
    (h) =>
      h.kind === "accuser" &&
      ((h.last < charge.first && h.last >= charge.first - 4) || (h.first > charge.last && h.first <= charge.last + 3)),
  );
}

const copulas = new Set(["is", "are", "was", "were", "as", "be", "been", "'s"]);
const afterPredicate = new Set(["and", "by", "on", "in", "at", "after", "while", "but", "of"]);

/** "was totally baseless", "called reports … baseless": a verdict on what stands before it, not part of a name for it. */
function isPredicate(tokens: Token[], verdict: Stretch): boolean {
  let at = verdict.first - 1;
  while (tokens[at]?.word.endsWith("ly") || tokens[at]?.kind === "mark") at--;
  if (copulas.has(tokens[at]?.word ?? "")) return true;
  const next = tokens[verdict.last + 1];
  return next === undefined || next.kind === "mark" || afterPredicate.has(next.word);
}

/** "The claim that … is baseless": the denial reaches back over what it is about. */
function backwardScope(tokens: Token[], hits: KindHit[], verdict: Stretch): Scope[] {
  const before = (kind: string): KindHit | undefined => hits.find((h) => h.kind === kind && h.last < verdict.first);
  const charge = before("charge");
  if (!charge || attributed(hits, charge) || !isPredicate(tokens, verdict)) return [];
  // "dismissed claims … as false" denies once.
  if (before("deny")) return [];
  return [
    {
      first: charge.last + 1,
      last: verdict.first - 1,
      own: [verdict.first, verdict.last],
      effect: "no",
      shielding: false,
    },
  ];
}

/** "no truth in reports that …", "it is untrue that …": a verdict on what follows. */
const opensComplement = (tokens: Token[], verdict: Stretch): boolean =>
  ["in", "to", "for", "behind", "that"].includes(tokens[verdict.last + 1]?.word ?? "");

/** "The report was denied": only the passive of a denial reaches back. */
const isPassiveDenial = (tokens: Token[], deny: Stretch): boolean => copulas.has(tokens[deny.first - 1]?.word ?? "");

const longestDenial = 24;

/** "rejected the claims as baseless": the verdict belongs to the denial and is not denied by it. */
function endOfDenial(hits: KindHit[], deny: Stretch): number {
  const verdict = hits.find((h) => h.kind === "verdict" && h.first > deny.last);
  return Math.min(deny.last + longestDenial, verdict ? verdict.first - 1 : Number.POSITIVE_INFINITY);
}

/** A verb of denial negates its complement, but an attributed charge in it stands as somebody's words. */
export function denialScopes(tokens: Token[], hits: KindHit[]): Scope[] {
  const scopes: Scope[] = [];
  for (const deny of hits) {
    const kind = deny.kind;
    if (kind === "verdict" || (kind === "deny" && isPassiveDenial(tokens, deny)))
      scopes.push(...backwardScope(tokens, hits, deny));
    if (kind !== "deny" && !(kind === "verdict" && opensComplement(tokens, deny))) continue;
    const charge = charged(hits, deny);
    const shielding = charge !== undefined && attributed(hits, charge);
    const shield = shielding ? charge.last : endOfDenial(hits, deny);
    scopes.push({
      first: deny.last + 1,
      last: Math.min(shield, deny.last + longestDenial),
      own: [deny.first, deny.last],
      effect: "no",
      shielding,
    });
  }
  return scopes;
}

/** "did not deny the US claim that …": what the denial leaves standing, its negator leaves standing too. */
export function shielded(scope: Scope, denials: Scope[]): Scope {
  const denial = denials.find(({ own }) => own[0] >= scope.first && own[0] <= scope.first + 4);
  return denial?.shielding && denial.own[0] < scope.last && denial.last < scope.last ? upTo(scope, denial.last) : scope;
}

const nullObjects = wordClass(["no", "none", "nothing", "neither"]);

/** How far before a null object the verb may end that it negates: "denied nothing", "supplied it with no drones". */
const objectReach: Record<string, number> = { give: 3, take: 3, deny: 1 };

/** "supplied no drones", "denied nothing": the object negates the verb before it. */
export function objectScopes(tokens: Token[], hits: KindHit[]): Scope[] {
  const scopes: Scope[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isIn(nullObjects, tokens[at]) || emptyNegation(tokens, at)) continue;
    for (const { kind, first, last } of hits)
      if (last < at && last >= at - (objectReach[kind] ?? 0))
        scopes.push({ first, last, own: [at, at], effect: "no", shielding: false });
  }
  return scopes;
}

/** Where a closing ", he replied" begins, which nothing before it negates: the token of its comma. */
export function attributionStart(tokens: Token[], hits: KindHit[]): number {
  const speech = hits.findLast((h) => h.kind === "say" && tokens.length - h.last <= 9);
  if (!speech) return tokens.length;
  for (let at = speech.first - 1; at >= Math.max(0, speech.first - 7); at--) {
    const word = tokens[at]?.word ?? "";
    if (word === ",") return at;
    if (word === "which" || word === "that" || word === "and") break;
  }
  return tokens.length;
}
