import type { OriginCount, OtherReport, ReportTexts } from "../../core/compare/types";
import type { I18n } from "../i18n/i18n";
import { isolate } from "../i18n/translate";

type Names = Pick<ReportTexts, "origins" | "outlets">;

/** Who got a report from where: one origin with the outlets that carry it. */
export interface OriginTrail {
  id: string;
  name: string;
  outlets: string[];
}

/** An origin's name says the occasion: "Dmitry Peskov, press call, 12 Jul 2022". An outlet's own reporting is called that. */
export function originName(id: string, texts: Names, i18n: I18n): string {
  const origin = texts.origins[id];
  if (!origin) {
    const outlet = texts.outlets[id];
    return outlet ? i18n.t("origins.self", { outlet: outlet.name }) : id;
  }
  if (!origin.date) return origin.name;
  return `${isolate(origin.name, i18n.dir)}, ${isolate(i18n.date(origin.date), i18n.dir)}`;
}

/** An origin's short name, with its day where another of the same name stands beside it. */
function briefName(id: string, among: string[], texts: Names, i18n: I18n): string {
  const origin = texts.origins[id];
  if (!origin) return originName(id, texts, i18n);
  const alone = among.every((other) => other === id || texts.origins[other]?.short !== origin.short);
  return alone || !origin.date ? origin.short : `${origin.short} (${i18n.date(origin.date)})`;
}

export const outletName = (id: string, { outlets }: Pick<Names, "outlets">): string => outlets[id]?.name ?? id;

export const initialsOf = (id: string, { outlets }: Pick<Names, "outlets">): string =>
  outlets[id]?.initials ?? id.slice(0, 1).toUpperCase();

const viaName = (id: string, texts: Names): string => texts.outlets[id]?.name ?? texts.origins[id]?.short ?? id;

const carrier = (report: OtherReport, texts: Names, i18n: I18n): string => {
  const outlet = outletName(report.outlet, texts);
  const via = report.via.map((id) => viaName(id, texts));
  return via.length > 0 ? i18n.t("origins.via", { outlet, via: i18n.list(via) }) : outlet;
};

/** Reports by origin, each with the outlets that carry it and the wires it came through. */
export function originTrails(reports: OtherReport[], texts: Names, i18n: I18n): OriginTrail[] {
  const trails = new Map<string, OriginTrail>();
  for (const report of reports) {
    const trail = trails.get(report.origin) ?? {
      id: report.origin,
      name: originName(report.origin, texts, i18n),
      outlets: [],
    };
    const name = carrier(report, texts, i18n);
    if (!trail.outlets.includes(name)) trail.outlets.push(name);
    trails.set(report.origin, trail);
  }
  return [...trails.values()];
}

/** "3 outlets, 1 origin: White House briefing, 11 Jul 2022"; of several origins their short names only. */
export function originsLine(count: OriginCount, reports: OtherReport[], texts: Names, i18n: I18n): string {
  // Those that agree are counted together with the page itself.
  const withThis = count.outlets > new Set(reports.map(({ outlet }) => outlet)).size;
  const outlets = i18n.t(withThis ? "origins.withThis" : "origins.outlets", { count: count.outlets });
  const origins = i18n.t("origins.independent", { count: count.independent });
  const names = count.ids.map((id) =>
    count.ids.length > 1 ? briefName(id, count.ids, texts, i18n) : originName(id, texts, i18n),
  );
  if (count.outlets === 1 && names.length === 1) return i18n.t("origins.single", { names: names.join("") });
  return names.length > 0
    ? i18n.t("origins.line", { outlets, origins, names: i18n.list(names) })
    : i18n.t("origins.bare", { outlets, origins });
}
