import type { Token } from "../text/tokens";
import { attributionStart, denialScopes, type KindHit, objectScopes, shielded } from "./denials";
import { functionWordScopes, type Scope, upTo } from "./negators";
import type { Polarity } from "./sentence";
import { unmadeDenials } from "./unmade";
import { beyondSaying } from "./unsaid";

/** Whether `denials.ts` asks after mentions of a kind; most of a sentence are of none of these. */
function isTelling({ kind }: KindHit): boolean {
  switch (kind) {
    case "deny":
    case "verdict":
    case "charge":
    case "accuser":
    case "give":
    case "take":
    case "say":
      return true;
    default:
      return false;
  }
}

/** Returns the polarity of a stretch of tokens, given all that negates or leaves open in the sentence. */
export function polarityReader(
  tokens: Token[],
  clauses: number[],
  all: KindHit[],
): (first: number, last: number) => Polarity {
  const hits = all.filter(isTelling);
  const denials = denialScopes(tokens, hits);
  const attribution = attributionStart(tokens, hits);
  const scopes: Scope[] = [];
  const attributed = (scope: Scope): void => {
    scopes.push(scope.first <= attribution ? upTo(scope, attribution) : scope);
  };
  for (const scope of functionWordScopes(tokens))
    for (const part of beyondSaying(tokens, hits, scope)) attributed(shielded(part, denials));
  for (const scope of denials) attributed(scope);
  scopes.push(...objectScopes(tokens, hits), ...unmadeDenials(tokens, hits));
  if (scopes.length === 0) return () => "yes";
  const reaches = (scope: Scope, first: number): boolean =>
    first >= scope.first && first <= scope.last && clauses[first] === clauses[scope.own[0]];
  const applies = (scope: Scope, first: number, last: number): boolean =>
    !(scope.own[0] >= first && scope.own[1] <= last) && reaches(scope, first);
  const isRepeated = (at: number, first: number, last: number): boolean => {
    const own = (scopes[at] as Scope).own[0];
    for (let i = 0; i < at; i++) {
      const other = scopes[i] as Scope;
      if (other.own[0] === own && applies(other, first, last)) return true;
    }
    return false;
  };
  return (first, last) => {
    let negations = 0;
    let isOpen = false;
    for (let at = 0; at < scopes.length; at++) {
      const scope = scopes[at] as Scope;
      if (!applies(scope, first, last)) continue;
      // What negates once in several ways negates once.
      if (isRepeated(at, first, last)) continue;
      if (scope.effect === "open") isOpen = true;
      else negations++;
    }
    if (isOpen) return "open";
    return negations % 2 === 1 ? "no" : "yes";
  };
}
