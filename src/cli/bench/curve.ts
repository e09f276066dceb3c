import type { PackFigures } from "./analysis";

const width = 720;
const height = 420;
const margin = { left: 70, right: 170, top: 30, bottom: 50 };

const scale = (values: number[], from: number, to: number): ((value: number) => number) => {
  const low = Math.log10(Math.min(...values));
  const high = Math.log10(Math.max(...values));
  return (value) => from + ((Math.log10(value) - low) / (high - low || 1)) * (to - from);
};

interface Line {
  name: string;
  colour: string;
  points: [number, number][];
}

const lineOf = (
  name: string,
  colour: string,
  figures: PackFigures[],
  value: (f: PackFigures) => number | undefined,
) => ({
  name,
  colour,
  points: figures.flatMap((f): [number, number][] => {
    const ms = value(f);
    return ms === undefined ? [] : [[f.positions, ms]];
  }),
});

function linesOf(figures: PackFigures[]): Line[] {
  const of = (shape: string): PackFigures[] => figures.filter((f) => f.shape === shape);
  const page = (f: PackFigures) => f.analysis["2000"]?.median;
  return [
    lineOf("one story", "#1f5fbf", of("one story"), page),
    lineOf("many stories", "#0a7d4f", of("many stories"), page),
    lineOf("every cue tried", "#b3541e", of("one story"), (f) => f.everyCue?.median),
    lineOf("BM25", "#8a2c7d", of("one story"), (f) => f.bm25?.median),
  ].filter(({ points }) => points.length > 1);
}

const tick = (value: number): string => (value >= 1000 ? `${value / 1000}k` : String(value));

const powers = (values: number[]): number[] => {
  const low = Math.ceil(Math.log10(Math.min(...values)));
  const high = Math.floor(Math.log10(Math.max(...values)));
  return Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => 10 ** (low + i));
};

/** Milliseconds for 2,000 words over the positions of the pack, both on logarithmic scales, as SVG. */
export function drawCurve(figures: PackFigures[]): string {
  const lines = linesOf(figures);
  const xs = lines.flatMap(({ points }) => points.map(([x]) => x));
  const ys = lines.flatMap(({ points }) => points.map(([, y]) => y));
  if (xs.length === 0) return "";
  const x = scale(xs, margin.left, width - margin.right);
  const y = scale(ys, height - margin.bottom, margin.top);
  const text = (at: [number, number], label: string, anchor = "start", colour = "#444") =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${label}</text>`;
  const rule = (value: number) =>
    `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}" stroke="#ddd"/>`;
  const drawn = lines.map(({ name, colour, points }) => {
    const path = points.map(([px, py]) => `${x(px).toFixed(1)},${y(py).toFixed(1)}`).join(" ");
    const [endX, endY] = points.at(-1) ?? [1, 1];
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${text([x(endX) + 8, y(endY) + 4], name, "start", colour)}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>Analysis of 2,000 words by size of the index</title><rect width="${width}" height="${height}" fill="#fff"/>`,
    ...powers(ys).flatMap((value) => [rule(value), text([margin.left - 8, y(value) + 4], `${tick(value)} ms`, "end")]),
    ...[...new Set(xs)].map((value) => text([x(value), height - margin.bottom + 20], tick(value), "middle")),
    text([(margin.left + width - margin.right) / 2, height - 10], "positions in the index", "middle"),
    ...drawn,
    "</svg>\n",
  ].join("\n");
}
