import { defaultSettings, type Settings } from "../../../src/core/settings";
import { mountSidebar } from "../../../src/sidebar/mount";
import type { SidebarActions } from "../../../src/sidebar/types";
import { english } from "../../../src/ui/i18n/i18n";
import { pseudoLocale, rightToLeftPseudoLocale } from "../../../src/ui/i18n/pseudo";
import { scenes } from "../../ui/sample-scenes";

/** `?scene=full&theme=dark&locale=ar-XB&side=left&width=420&closed&click=Panel options` */
const wish = new URLSearchParams(location.search);

const catalogues: Record<string, typeof english> = {
  "en-XA": pseudoLocale(english),
  "ar-XB": rightToLeftPseudoLocale(english),
};

const calls: string[] = [];
const actions: SidebarActions = {
  goToClaim: (id) => {
    calls.push(`goToClaim ${id}`);
    return "shown";
  },
  backToReading: () => calls.push("backToReading"),
  showActive: (ids) => calls.push(`showActive ${ids?.join(" ")}`),
  mute: async () => true,
  copyText: async () => !wish.has("no-clipboard"),
  openPage: async (page, hash) => calls.push(`openPage ${page} ${hash}`) > 0,
  chooseSite: (behaviour) => calls.push(`chooseSite ${behaviour}`),
  choose: (choice) => calls.push(`choose ${JSON.stringify(choice)}`),
  retry: () => calls.push("retry"),
  gaveWay: () => calls.push("gaveWay"),
};

const settings: Settings = {
  ...defaultSettings,
  theme: (wish.get("theme") ?? "system") as Settings["theme"],
  side: (wish.get("side") ?? "right") as Settings["side"],
  width: Number(wish.get("width") ?? defaultSettings.width),
};
const locale = wish.get("locale") ?? "en";
const sidebar = mountSidebar(
  { document, settings, actions, locale, site: "nypost.com" },
  { trusted: () => true, messages: catalogues[locale] ?? english },
);
const visit = scenes[wish.get("scene") ?? "full"];
if (visit) sidebar.update(visit);
if (!wish.has("closed")) sidebar.open();

Object.assign(window, { sidebar, calls });
