import type { Token } from "../text/tokens";
import { attributed, charged, type KindHit } from "./denials";
import { type Scope, upTo } from "./negators";

/** How far behind a negation the word of saying may begin that it negates: "has not yet said", "no official has said". */
const nearest = 4;

/** Words after which a clause or its subject begins: what is said there lies beyond the negated verb. */
const borders = new Set([",", ":", ";", "that", "to", "which", "who", "and", "or"]);

const topics = new Set(["of", "about", "on", "over", "with", "to", "for", "at", "by", "in"]);
const passives = new Set(["is", "are", "was", "were", "be", "been", "being"]);

/** Whether a statement follows: not in "did not speak of …", nor in "no talks were announced". */
function isStating(tokens: Token[], { first, last }: KindHit): boolean {
  const next = tokens[last + 1]?.word ?? "";
  return !topics.has(next) && (next === "that" || !passives.has(tokens[first - 1]?.word ?? ""));
}

function saidWithin(tokens: Token[], hits: KindHit[], { own }: Scope): KindHit | undefined {
  for (let at = own[1] + 1; at <= own[1] + nearest; at++) {
    const said = hits.find(({ kind, first }) => kind === "say" && first === at);
    if (said) return isStating(tokens, said) ? said : undefined;
    if (borders.has(tokens[at]?.word ?? "")) return undefined;
  }
  return undefined;
}

/** "neither confirmed nor denied": the negation goes on to the denial. */
const isDeniedToo = (hits: KindHit[], said: KindHit): boolean =>
  hits.some(({ kind, first }) => kind === "deny" && first > said.last && first <= said.last + 3);

/** "did not say that …": what nobody said is neither so nor otherwise. The saying is negated, what is said left open. */
export function beyondSaying(tokens: Token[], hits: KindHit[], scope: Scope): Scope[] {
  if (scope.effect !== "no") return [scope];
  const said = saidWithin(tokens, hits, scope);
  if (!said || said.last >= scope.last || isDeniedToo(hits, said)) return [scope];
  const charge = charged(hits, said);
  // "did not confirm the US claim that …": a charge stands as somebody's words.
  const last = charge && attributed(hits, charge) ? Math.min(charge.last, scope.last) : scope.last;
  return [
    upTo(scope, said.last),
    { first: said.last + 1, last, own: scope.own, effect: "open", shielding: scope.shielding },
  ];
}
