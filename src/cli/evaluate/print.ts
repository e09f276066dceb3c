import type { Detected } from "./detection";
import { calibration, confusion, findingsOf } from "./findings";
import type { Measured } from "./measure";
import { groupBy, type Judged } from "./pairs";

const share = (value: number): string => value.toFixed(3);
const range = ([low, high]: [number, number]): string => `${low.toFixed(2)}–${high.toFixed(2)}`;

/** Columns of equal width, numbers and all. */
function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export const printMeasured = (measured: Measured[]): string =>
  table([
    [
      "corpus",
      "articles",
      "pairs",
      "precision",
      "(95 %)",
      "recall",
      "(95 %)",
      "conflicts: shown",
      "precision",
      "recall",
      "BM25: precision",
      "recall",
    ],
    ...measured.map((m) => [
      m.name,
      String(m.articles),
      String(m.pairs),
      share(m.precision),
      range(m.precisionInterval),
      share(m.recall),
      range(m.recallInterval),
      String(m.conflicts.shown),
      share(m.conflicts.precision),
      share(m.conflicts.recall),
      share(m.baseline.precision),
      share(m.baseline.recall),
    ]),
  ]);

export const printDetected = (detected: Detected[]): string =>
  table([
    ["story detection", "pages", "right", "faults"],
    ...detected.map((d) => [d.name, String(d.pages), String(d.right), d.faults.join("; ") || "none"]),
  ]);

export function printFindings(judged: Judged[], question: string | null): string {
  const findings = findingsOf(judged).filter(
    ({ position }) => question === null || position.startsWith(`${question}/`),
  );
  const causes = [...groupBy(findings, ({ kind, cause }) => `${kind}: ${cause}`)]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([cause, all]) => [cause, String(all.length)]);
  const byQuestion = [...groupBy(findings, ({ position }) => position.split("/")[0] ?? position)].sort();
  const lines = byQuestion.flatMap(([name, all]) => [
    `${name}: ${all.filter((f) => f.kind === "wrong").length} wrong, ${all.filter((f) => f.kind === "missed").length} missed`,
    ...all.map((f) => `  ${f.kind} ${f.position} (${f.cause}) ${f.where}: ${f.text}`),
  ]);
  return [table([["cause", "pairs"], ...causes]), "", ...lines].join("\n");
}

export const printConfusion = (judged: Judged[], question: string): string =>
  [
    `${question}: labelled → found`,
    ...confusion(judged, question).map(([cell, n]) => `  ${String(n).padStart(4)}  ${cell}`),
  ].join("\n");

export const printCalibration = (judged: Judged[]): string =>
  table([
    ["score from", "matches", "mean score", "right"],
    ...calibration(judged).map((row) => [
      row.from.toFixed(2),
      String(row.matches),
      row.score.toFixed(2),
      row.right.toFixed(2),
    ]),
  ]);
