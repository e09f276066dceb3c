import { type Changes, changesIn, fieldChanges } from "./changes";

/** How the entries of one list are told. */
export interface Kind<T> {
  keyOf: (item: T) => string;
  /** What the entry is, for a reader who doesn't know its id. */
  tell: (item: T) => string;
  /** Fields whose change is told with both values. */
  fields: (keyof T & string)[];
  /** Anything else that changed within. */
  within?: (before: T, after: T) => string[];
}

export const indent = (lines: string[]): string[] => lines.map((line) => `  ${line}`);

function keptLines<T extends object>([before, after]: [T, T], kind: Kind<T>): string[] {
  const inside = [...fieldChanges(before, after, kind.fields), ...(kind.within?.(before, after) ?? [])];
  return inside.length > 0 ? [`changed: ${kind.keyOf(after)}`, ...indent(inside)] : [];
}

const linesOf = <T extends object>({ added, gone, kept }: Changes<T>, kind: Kind<T>): string[] => [
  ...added.map((item) => `added: ${kind.keyOf(item)}, ${kind.tell(item)}`),
  ...gone.map((item) => `gone: ${kind.keyOf(item)}, ${kind.tell(item)}`),
  ...kept.flatMap((pair) => keptLines(pair, kind)),
];

/** What changed in a list, under its heading; nothing where nothing did. */
export function section<T extends object>(heading: string, before: T[], after: T[], kind: Kind<T>): string[] {
  const lines = linesOf(changesIn(before, after, kind.keyOf), kind);
  return lines.length > 0 ? [heading, ...indent(lines)] : [];
}

/** "2 added, 1 gone", for lists whose entries say little one by one. */
export function counted<T>(what: string, before: T[], after: T[], keyOf: (item: T) => string): string[] {
  const { added, gone, kept } = changesIn(before, after, keyOf);
  const parts = [
    [added.length, "added"],
    [gone.length, "gone"],
    [kept.length, "changed"],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
  return told.length > 0 ? [`${what}: ${told.join(", ")}`] : [];
}
