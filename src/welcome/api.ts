import { openOptionsPage, pageLink } from "../platform/pages";
import { readSettings } from "../platform/settings";
import type { WelcomeApi } from "./welcome-api";

/** The first page's way to the browser. */
export const welcomeApi: WelcomeApi = {
  theme: async () => (await readSettings()).settings.theme,
  openOptions: openOptionsPage,
  overviewLink: () => pageLink("overview"),
};
