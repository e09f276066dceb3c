import type { PackFigures } from "./analysis";
import type { Bytes } from "./bytes";
import type { Spread } from "./measure";

export const number = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

export const span = (value: Spread | null | undefined): string =>
  value ? `${number(value.median)} (${number(value.low)}–${number(value.high)})` : "–";

/** Rows as a table of Markdown, which reads well in a terminal too. */
export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? "").length)));
  const line = (row: string[]): string => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body.map(line)].join("\n");
}

export const printBytes = (bytes: Bytes[]): string =>
  table([
    ["injected", "bytes", "gzip", "budget"],
    ...bytes.map((b) => [b.situation, String(b.raw), String(b.gzip), String(b.budget)]),
  ]);

const rowOf = (f: PackFigures, words: string[]): string[] => [
  String(f.positions),
  String(f.stories),
  ...words.map((count) => span(f.analysis[count])),
  span(f.everyCue),
  span(f.bm25),
  span(f.load),
  number(f.first),
  number(f.making),
  number(f.megabytes),
  span(f.popup),
];

/** Milliseconds as median and middle half; the baselines are for 2,000 words. */
export function printFigures(figures: PackFigures[]): string {
  const words = Object.keys(figures[0]?.analysis ?? {});
  const heads = [
    "positions",
    "stories",
    ...words.map((count) => `${count} words`),
    "every cue",
    "BM25",
    "load",
    "first",
    "making",
    "MB",
    "popup",
  ];
  return table([heads, ...figures.map((f) => rowOf(f, words))]);
}
