import type { OtherReport, PageReport, ReportTexts } from "../../core/compare/types";
import type { I18n } from "../i18n/i18n";
import { type ClaimCard, originsOf, type StanceGroup, stanceGroups } from "./cards";
import { originsLine, outletName } from "./origins";
import { passageLink } from "./passage-link";
import { relationOf } from "./relation";

/** The short names of officials whose words reports are: an outlet or an analyst only tells of a party's denial. */
const partiesOf = (reports: OtherReport[], { origins }: ReportTexts): string[] => [
  ...new Set(
    reports.flatMap(({ origin: id }) => {
      const origin = origins[id];
      return origin?.kind === "official" ? origin.short : [];
    }),
  ),
];

/** A group's heading. Where others deny the claim, that names the party; a denial is not rejected by what it denies. */
export function groupHeading(card: ClaimCard, group: StanceGroup, texts: ReportTexts, i18n: I18n): string {
  const reports = card.others[group];
  const denied = reports.every(({ position }) => relationOf(card.position, position, texts)?.denial === position);
  if (group !== "disputing" || !denied) return i18n.t(`group.${group}`);
  const who = partiesOf(reports, texts);
  return who.length > 0 ? i18n.t("group.denying", { who: i18n.list(who) }) : i18n.t("group.denying.unnamed");
}

function groupLines(card: ClaimCard, group: StanceGroup, texts: ReportTexts, i18n: I18n): string[] {
  const reports = card.others[group];
  if (reports.length === 0) return [];
  const lines = reports.map((report) => {
    const outlet = outletName(report.outlet, texts);
    const source = i18n.t("cite.source", { outlet, date: i18n.date(report.published), says: report.says });
    const link = passageLink(report.url, report.anchor);
    return link ? `- ${source} ${link}` : `- ${source}`;
  });
  const count = originsOf(card, group);
  const origins = count ? [originsLine(count, reports, texts, i18n)] : [];
  return ["", `${groupHeading(card, group, texts, i18n)}:`, ...lines, ...origins];
}

/** A card as plain text to quote elsewhere: question, answer here with its address, others with their sources. */
export function citation(card: ClaimCard, report: PageReport, i18n: I18n): string {
  const { texts, article, url } = report;
  const { t } = i18n;
  const outlet = article.outlet ? outletName(article.outlet, texts) : article.title || t("cite.thisPage");
  const here = [
    outlet,
    article.published && i18n.date(article.published),
    t("card.paragraph", { number: card.claims[0].paragraph + 1 }),
  ];
  return [
    card.title,
    t("cite.here", {
      outlet: here.filter(Boolean).join(", "),
      answer: texts.positions[card.position]?.answer ?? card.position,
    }),
    `“${card.claims[0].sentence}”`,
    ...(url ? [url] : []),
    ...stanceGroups.flatMap((group) => groupLines(card, group, texts, i18n)),
  ].join("\n");
}
