import type { OtherReport, ReportTexts } from "../core/compare/types";
import type { WelcomeKey } from "./i18n";

type Texts = Pick<ReportTexts, "outlets" | "origins">;
type Say = (key: WelcomeKey) => string;

const outlet = (name: string, initials: string) => ({ name, short: name, initials, country: "" });

/** Made-up outlets and origins of the demonstration. */
export const demoTexts = (t: Say): Texts => ({
  outlets: { ledger: outlet("The Ledger", "L"), dispatch: outlet("Evening Dispatch", "ED") },
  origins: {
    kremlin: origin(t("welcome.demo.origins1"), "2022-07-12"),
    whiteHouse: origin(t("welcome.demo.origins2"), "2022-07-11"),
  },
});

const origin = (name: string, date: string) => ({ name, short: name, kind: "official" as const, event: "", date });

/** A report without an address, so that the demonstration leads nowhere. */
export const demoReport = (of: string, says: string, from: string): OtherReport => ({
  outlet: of,
  article: of,
  position: "",
  says,
  origin: from,
  via: [],
  published: "2022-07-12",
  url: null,
  anchor: { start: "", end: "" },
  role: "text",
});
