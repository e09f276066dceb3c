import type { Settings, SiteBehaviour } from "../core/settings";
import type { ClaimCard } from "../ui/report/cards";
import type { Filter } from "./panel-state";

/** What the panel's parts can ask for; `controller.ts` carries it out. */
export interface PanelActs {
  openByTab(): void;
  close(): void;
  toggleMenu(): void;
  show(filter: Filter): void;
  /** A card is in use: by pointer, by focus, or from its highlight. */
  use(card: ClaimCard): void;
  /** Goes to another card, for the claims of one sentence. */
  goToCard(card: ClaimCard): void;
  goToSentence(card: ClaimCard, claimId: string): void;
  step(by: 1 | -1): void;
  back(): void;
  mute(card: ClaimCard): void;
  copy(card: ClaimCard): void;
  chooseSite(behaviour: SiteBehaviour): void;
  chooseSide(side: Settings["side"]): void;
  chooseOrder(order: Settings["order"]): void;
  chooseWidth(width: number): void;
  openPage(page: "options" | "overview", hash?: string): void;
  retry(): void;
}
