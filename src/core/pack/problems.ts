import { limits } from "./limits";

export type Path = (string | number)[];

/** `stories[0].articles[2].origin`, as an author would write it. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? key : `${text}.${key}`;
  }, "") || "the index";

const longest = 60;

/** A value in a message: short, quoted, never an error itself. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (Array.isArray(value)) return "a list";
  if (value === null || typeof value !== "object") return typeof value === "function" ? "a function" : String(value);
  return "an object";
}

/** Collects mistakes as "path: expected …, got …"; only the first `most` are kept, all are counted. */
export class Problems {
  readonly lines: string[] = [];
  count = 0;

  constructor(
    private readonly nameOf: (path: Path) => string = pathText,
    private readonly most: number = limits.details,
  ) {}

  /** `got` is left out of the line where it is undefined. */
  add(path: Path, expected: string, got?: unknown): void {
    this.count += 1;
    if (this.lines.length >= this.most) return;
    this.lines.push(`${this.nameOf(path)}: ${expected}${got === undefined ? "" : `, got ${show(got)}`}`);
  }

  /** The lines, and how many more there are. */
  details(): string[] {
    const more = this.count - this.lines.length;
    return more > 0 ? [...this.lines, `… and ${more} more`] : this.lines;
  }
}
