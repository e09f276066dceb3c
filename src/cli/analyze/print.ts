import type { Claim, OtherReport, PageReport } from "../../core/compare/types";

const name = (report: PageReport, outlet: string): string => report.texts.outlets[outlet]?.name ?? outlet;

const origin = (report: PageReport, id: string): string => report.texts.origins[id]?.name ?? id;

const line = (report: PageReport, label: string, other: OtherReport): string =>
  `    ${label} ${name(report, other.outlet)}, ${other.published}: ${other.says} [${origin(report, other.origin)}]`;

const groups = [
  ["reported differently by", "conflicting"],
  ["other side of the dispute:", "disputing"],
  ["in other words", "differing"],
  ["also", "corroborating"],
  ["earlier", "earlier"],
  ["later", "later"],
  ["same outlet", "sameOutlet"],
] as const;

function claimLines(report: PageReport, claim: Claim): string[] {
  const question = report.texts.questions[claim.question]?.question ?? claim.question;
  const said = claim.speaker ? `, ${claim.speaker}` : "";
  return [
    `  ¶ ${claim.paragraph + 1}  ${question}`,
    `    this article${said}: ${report.texts.positions[claim.position]?.answer ?? claim.position}`,
    ...groups.flatMap(([label, stance]) => claim[stance].map((other) => line(report, label, other))),
    `    why: ${claim.why.join("; ")} (${claim.score.toFixed(2)})`,
  ];
}

/** The page report for people. */
export function printReport(file: string, report: PageReport): string {
  if (!report.story.onStory) return `${file}: not on a known story (${report.story.why.join("; ")})`;
  const { article, claims, missing } = report;
  const conflicts = claims.filter((claim) => claim.conflicting.length > 0).length;
  const copy = article.copyOf
    ? [
        `  This text matches an article of ${name(report, article.copyOf.outlet)} (${Math.round(article.copyOf.share * 100)} %).`,
      ]
    : [];
  return [
    `${file}: ${report.story.title}; ${claims.length} claims, ${conflicts} reported differently by others`,
    ...copy,
    ...claims.flatMap((claim) => claimLines(report, claim)),
    ...missing.map(
      ({ position, outlets }) =>
        `  not here: ${report.texts.positions[position]?.statement ?? position} (${outlets.map((o) => name(report, o)).join(", ")})`,
    ),
  ].join("\n");
}
