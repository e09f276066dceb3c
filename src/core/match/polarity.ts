import type { Token } from "../text/tokens";
import { attributionStart, denialScopes, type KindHit, objectScopes, shielded } from "./denials";
import { functionWordScopes, type Scope } from "./negators";
import type { Polarity } from "./sentence";

/** What `denials.ts` asks after; most mentions of a sentence are none of these. */
const telling = new Set(["deny", "verdict", "charge", "accuser", "give", "take", "say"]);

/** Returns the polarity of a stretch of tokens, given all that negates or leaves open in the sentence. */
export function polarityReader(
  tokens: Token[],
  clauses: number[],
  all: KindHit[],
): (first: number, last: number) => Polarity {
  const hits = all.filter(({ kind }) => telling.has(kind));
  const denials = denialScopes(tokens, hits);
  const attribution = attributionStart(tokens, hits);
  const scopes = [
    ...[...functionWordScopes(tokens).map((scope) => shielded(scope, denials)), ...denials].map((scope) => ({
      ...scope,
      last: scope.first <= attribution ? Math.min(scope.last, attribution) : scope.last,
    })),
    ...objectScopes(tokens, hits),
  ];
  if (scopes.length === 0) return () => "yes";
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
