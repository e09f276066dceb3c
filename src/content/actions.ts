import type { Settings } from "../core/settings";
import { callBackground } from "../messages/call";
import type { SidebarActions } from "../sidebar/types";
import { ReadingPlace } from "./reading-place";
import type { Sentences } from "./sentences";

/** What the panel's actions work on. */
export interface PanelNeeds {
  settings(): Settings;
  sentences(): Sentences | null;
  /** Draws the sentences in use stronger. */
  activate(ranges: Range[]): void;
  retry(): void;
}

const copy = async (view: Window, text: string): Promise<boolean> => {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const rangesOf = (sentences: Sentences | null, ids: string[]): Range[] =>
  ids.flatMap((id) => {
    const claim = sentences?.byId(id);
    const range = claim && sentences?.range(claim);
    return range ? [range] : [];
  });

/** Everything the panel can ask for, wired to this page and to the background. */
export const createActions = (
  view: Window,
  needs: PanelNeeds,
  site: string,
  ends: { siteOff(): void; gaveWay(): void },
): SidebarActions => {
  const place = new ReadingPlace(view);
  return {
    goToClaim(claimId) {
      const [range] = rangesOf(needs.sentences(), [claimId]);
      if (!range) return "gone";
      needs.activate([range]);
      return place.goTo(range);
    },
    backToReading: () => place.back(),
    showActive: (ids) => needs.activate(rangesOf(needs.sentences(), ids ?? [])),
    mute: async (claim) => (await callBackground("mute", { hash: claim.id, position: claim.position })).ok,
    copyText: (text) => copy(view, text),
    openPage: async (page, hash) => (await callBackground("openPage", hash ? { page, hash } : { page })).ok,
    chooseSite(behaviour) {
      void callBackground("choose", { site: { host: site, behaviour } });
      if (behaviour === "off") ends.siteOff();
    },
    choose: (choice) => void callBackground("choose", choice),
    retry: () => needs.retry(),
    gaveWay: () => ends.gaveWay(),
  };
};
