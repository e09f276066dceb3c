import type { Settings } from "../../core/settings";
import type { ClaimCard } from "./cards";
import { standings } from "./standing";

/** Independent origins behind the stance that a card leads with. */
function originsBehind({ standing, origins }: ClaimCard): number {
  if (standing === "conflict") return origins.conflicting.independent;
  if (standing === "disputed") return origins.disputing.independent;
  if (standing === "differs") return origins.differing.independent;
  return standing === "agrees" ? origins.agreeing.independent : 0;
}

/** Page order as given, or by weight: strongest standing first, then more origins, then page order. */
export function orderCards(cards: ClaimCard[], order: Settings["order"]): ClaimCard[] {
  if (order === "page") return cards;
  return cards.toSorted(
    (a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing) || originsBehind(b) - originsBehind(a),
  );
}
