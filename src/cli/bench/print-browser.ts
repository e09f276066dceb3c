import type { BrowserFigures, PageFigures } from "./browser/measure-browser";
import type { LoadCost } from "./browser/page-cost";
import type { Spread } from "./measure";
import { number, span, table } from "./print";

const pair = (figures: PageFigures, of: (cost: LoadCost) => string): string =>
  `${of(figures.without)} → ${of(figures.with)}`;

const longOf = ({ long, longest }: LoadCost): string => (long === 0 ? "0" : `${long} (${number(longest)})`);

const rowOf = (figures: PageFigures): string[] => [
  figures.path.slice(1),
  `${figures.slowdown}×`,
  pair(figures, ({ script }) => number(script)),
  pair(figures, ({ styleAndLayout }) => number(styleAndLayout)),
  pair(figures, ({ tasks }) => number(tasks)),
  pair(figures, longOf),
  pair(figures, ({ heap }) => heap.toFixed(2)),
  number(figures.with.own),
  number(figures.with.ownLongest),
];

/** Each page without the extension and with it; milliseconds and megabytes. */
export const printPages = ({ pages }: BrowserFigures): string =>
  table([
    [
      "page",
      "slowdown",
      "script",
      "style and layout",
      "all tasks",
      "over 50 ms (longest)",
      "heap MB",
      "ours",
      "longest task of ours",
    ],
    ...pages.map(rowOf),
  ]);

/** What a reader waits for, in milliseconds. */
export const printWaits = ({ waits }: BrowserFigures): string =>
  table([
    ["background", "document ready → tab", "click → panel"],
    ...waits.map(({ background, tab, panel }) => [background, span(tab), span(panel)]),
  ]);

/** Milliseconds of all script on pages where nothing but the gate runs. */
export const printGate = ({ gate }: BrowserFigures): string =>
  table([
    ["page", "slowdown", "without", "with the gate", "loads"],
    ...gate.map(({ page, slowdown, without, with: ours }) => [
      page,
      `${slowdown}×`,
      span(without),
      span(ours),
      String(ours.runs),
    ]),
  ]);

const keysOf = (keys: Spread | null, why: string | undefined): string => (keys ? span(keys) : (why ?? "no result"));

export const printPopup = ({ popup }: BrowserFigures): string =>
  table([
    ["positions", "key → painted results"],
    ...popup.map(({ positions, keys, why }) => [String(positions), keysOf(keys, why)]),
  ]);
