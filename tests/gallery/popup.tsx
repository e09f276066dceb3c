import { render } from "preact";
import { failure, success } from "../../src/core/result";
import { createPopupI18n } from "../../src/popup/i18n";
import { Popup } from "../../src/popup/parts/Popup";
import type { PopupApi } from "../../src/popup/popup-api";
import { I18nContext } from "../../src/ui/i18n/context";
import { answerOf, fakePopup, findHits } from "./fake-popup";
import "../../src/popup/popup.css";

const unlisted: Partial<PopupApi> = {
  tabState: async () => success({ kind: "off", claims: 0, conflicts: 0, reason: "not-listed" }),
};
const lost = failure("no-receiver", "Second Source gave no answer. Try again, or reload the page.");
const many = Array.from({ length: 9 }, (_, round) =>
  findHits("", {}).map((hit) => ({ ...hit, question: `${hit.question}-${round}` })),
).flat();
/** What is otherwise than on a usual day, by the address. */
const changes: Record<string, Partial<PopupApi>> = {
  "#unlisted": unlisted,
  "#off": { tabState: async () => success({ kind: "off", claims: 0, conflicts: 0, reason: "off" }) },
  "#all-off": { outlets: async () => success([]), search: async () => success(answerOf([])) },
  "#many": { search: async (_query, _by, limit) => success({ ...answerOf(many, limit), readAs: "delivered drones" }) },
  "#no-search": { search: async () => lost },
  "#no-story": { story: async () => lost },
};
const theme = new URLSearchParams(location.search).get("theme");
const api = fakePopup({
  ...changes[location.hash],
  ...(theme ? { theme: async () => (theme === "dark" ? "dark" : "light") } : {}),
});
render(
  <I18nContext.Provider value={createPopupI18n("en")}>
    <Popup api={api} />
  </I18nContext.Provider>,
  document.body,
);
