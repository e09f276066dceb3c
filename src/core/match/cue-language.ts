import { ask, askOfTenses, tenseNames } from "./slot-asks";

/** One thing a cue asks for: any of `concepts`, with polarity, tense and where it may come from. */
export interface Slot {
  concepts: string[];
  /** Polarity, tenses and where it may come from: bits of `slot-asks.ts`. */
  asks: number;
  /** ISO day or range, for a date slot. */
  date: string | null;
}

/** A relation that the bound slots must have. */
export type Constraint =
  | { kind: "agent"; who: string[]; named: boolean; slot: number }
  | { kind: "before"; a: number; b: number }
  | { kind: "near"; a: number; b: number }
  | { kind: "flow"; from: string[]; to: string[] }
  | { kind: "frame"; slot: number; giver: string[] | null; theme: string[] | null; receiver: string[] | null };

/** A cue ready to be checked. */
export interface ParsedCue {
  slots: Slot[];
  blockers: Slot[];
  constraints: Constraint[];
  /** Longest distance in tokens between the first and last word it rests on. */
  window: number;
  /** First and last ISO day of publication for which the cue speaks; null for any. Undated articles pass. */
  published: [string, string] | null;
}

/** Where a cue names none. */
export const defaultWindow = 26;

/** An author's mistake, with the cue it is in. */
export class CueError extends Error {}

function parseTenses(names: string[], source: string): number {
  for (const name of names)
    if (!tenseNames[name])
      throw new CueError(`unknown tense ".${name}" in cue "${source}"; known: ${Object.keys(tenseNames).join(", ")}`);
  return askOfTenses(names);
}

function parseSlot(text: string, source: string): Slot {
  const negated = text.startsWith("-");
  const either = text.startsWith("~");
  let body = negated || either ? text.slice(1) : text;
  const context = body.endsWith("^");
  const before = body.endsWith("<");
  if (context || before) body = body.slice(0, -1);
  const around = (context ? ask.context : 0) | (before ? ask.before : 0);
  if (body.startsWith("@")) return { concepts: [], asks: ask.date | ask.any | around, date: body.slice(1) };
  const [names = "", ...tenses] = body.split(".");
  const concepts = names.split("|");
  if (concepts.some((c) => !/^[a-z0-9][a-z0-9-]*$/.test(c)))
    throw new CueError(`"${text}" is not a slot in cue "${source}"`);
  const polarity = negated ? ask.no : either ? ask.any : 0;
  return { concepts, asks: polarity | around | parseTenses(tenses, source), date: null };
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

const isSame = (a: Slot, b: Slot): boolean =>
  a.asks === b.asks && a.date === b.date && sameList(a.concepts, b.concepts);

class Builder {
  readonly cue: ParsedCue;

  constructor(private readonly source: string) {
    this.cue = {
      slots: [],
      blockers: [],
      constraints: [],
      window: defaultWindow,
      published: null,
    };
  }

  private slot(text: string): number {
    const slot = parseSlot(text, this.source);
    const same = this.cue.slots.findIndex((known) => isSame(known, slot));
    if (same >= 0) return same;
    this.cue.slots.push(slot);
    return this.cue.slots.length - 1;
  }

  private chain(text: string, operator: ">" | "+"): void {
    const slots = text.split(operator).map((part) => this.slot(part));
    for (let i = 1; i < slots.length; i++)
      this.cue.constraints.push({
        kind: operator === ">" ? "before" : "near",
        a: slots[i - 1] as number,
        b: slots[i] as number,
      });
  }

  /** `give.real(iran,drones,russia)`: who hands what to whom; `_` for anybody. */
  private frame(text: string): void {
    const match = /^([^(]+)\(([^,]+),([^,]+),([^,]+)\)$/.exec(text);
    if (!match)
      throw new CueError(`"${text}" is not a frame in cue "${this.source}"; write verb(giver,theme,receiver)`);
    const role = (index: number) => (match[index] === "_" ? null : (match[index] ?? "").split("|"));
    this.cue.constraints.push({
      kind: "frame",
      slot: this.slot(match[1] ?? ""),
      giver: role(2),
      theme: role(3),
      receiver: role(4),
    });
  }

  private published(text: string): void {
    const match = /^published:(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(text);
    if (!match) throw new CueError(`"${text}" is not a span of days in cue "${this.source}"; write published:from/to`);
    this.cue.published = [match[1] ?? "", match[2] ?? ""];
  }

  term(text: string): void {
    if (text.startsWith("!")) this.cue.blockers.push(parseSlot(text.slice(1), this.source));
    else if (text.startsWith(":") && /^:\d+$/.test(text)) this.cue.window = Number(text.slice(1));
    else if (text.startsWith("published:")) this.published(text);
    else if (text.endsWith(")")) this.frame(text);
    else if (text.includes("=>")) {
      const [from = "", to = ""] = text.split("=>");
      this.cue.constraints.push({ kind: "flow", from: from.split("|"), to: to.split("|") });
    } else if (text.includes("@") && /^=?[a-z0-9|-]+@[~a-z-]/.test(text)) {
      const [who = "", verb = ""] = text.split("@");
      const named = who.startsWith("=");
      this.cue.constraints.push({
        kind: "agent",
        who: who.slice(named ? 1 : 0).split("|"),
        named,
        slot: this.slot(verb),
      });
    } else if (text.includes(">")) this.chain(text, ">");
    else if (text.includes("+")) this.chain(text, "+");
    else this.slot(text);
  }
}

/**
 * Parses a cue such as `iran@give.fut drones russia^ iran=>russia !nuclear`; the language is described in
 * `core/match/README.md`. Throws CueError with the cue and the mistake.
 */
export function parseCue(source: string): ParsedCue {
  const builder = new Builder(source);
  for (const term of source.split(/\s+/).filter(Boolean)) builder.term(term);
  if (builder.cue.slots.every((s) => (s.asks & (ask.context | ask.before)) !== 0))
    throw new CueError(`cue "${source}" asks for nothing in the sentence itself`);
  return builder.cue;
}
