import type { Token } from "../text/tokens";
import { attributionStart, denialScopes, objectScopes, shielded } from "./denials";
import type { Hit } from "./find-concepts";
import { functionWordScopes, type Scope } from "./negators";
import type { Polarity } from "./sentence";

/** What `denials.ts` asks after; most mentions of a sentence are none of these. */
const telling = new Set(["deny", "verdict", "charge", "accuser", "give", "take", "say"]);

/** Returns the polarity of a stretch of tokens, given all that negates or leaves open in the sentence. */
export function polarityReader(
  tokens: Token[],
  clauses: number[],
  all: Hit[],
  kinds: Map<string, string>,
): (first: number, last: number) => Polarity {
  const hits = all.filter(({ concept }) => telling.has(kinds.get(concept) ?? ""));
  const denials = denialScopes(tokens, hits, kinds);
  const attribution = attributionStart(tokens, hits, kinds);
  const scopes = [
    ...[...functionWordScopes(tokens).map((scope) => shielded(scope, denials)), ...denials].map((scope) => ({
      ...scope,
      last: scope.first <= attribution ? Math.min(scope.last, attribution) : scope.last,
    })),
    ...objectScopes(tokens, hits, kinds),
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
