import { render } from "preact";
import { success } from "../../src/core/result";
import type { StoryView } from "../../src/core/views/types";
import { createOverviewI18n } from "../../src/overview/i18n";
import { Overview } from "../../src/overview/parts/Overview";
import { I18nContext } from "../../src/ui/i18n/context";
import { fakeOverview } from "./fake-overview";
import { droneStory } from "./story-view";
import "../../src/overview/overview.css";

const theme = new URLSearchParams(location.search).get("theme");
const real: StoryView | null = Reflect.get(window, "realStory") ?? null;
const api = fakeOverview({
  story: async () => success(real ?? droneStory),
  theme: async () => (theme === "dark" ? "dark" : "light"),
});
render(
  <I18nContext.Provider value={createOverviewI18n("en")}>
    <Overview api={api} />
  </I18nContext.Provider>,
  document.body,
);
