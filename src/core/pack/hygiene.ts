import { limits } from "./limits";
import type { Path, Problems } from "./problems";

const poisoned = new Set(["__proto__", "constructor", "prototype"]);

/** Control characters, and those that turn the direction of the text around them. */
function isUnsafe(code: number): boolean {
  if (code < 0x20) return code !== 0x0a && code !== 0x09;
  if (code < 0xa0) return code >= 0x7f;
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff;
}

function unsafeIn(text: string): string | null {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUnsafe(code)) return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  }
  return null;
}

/** A value on the way down; linked to its parent, so that a long list costs no long paths. */
interface Visit {
  value: unknown;
  key: string | number;
  parent: Visit | null;
  level: number;
}

function pathOf(visit: Visit): Path {
  const path: Path = [];
  for (let at = visit; at.parent; at = at.parent) path.unshift(at.key);
  return path;
}

class Walk {
  private readonly open: Visit[];
  seen = 0;

  constructor(
    root: unknown,
    private readonly problems: Problems,
  ) {
    this.open = [{ value: root, key: "", parent: null, level: 0 }];
  }

  /** False where the value is too deep or too large to be read on. */
  run(): boolean {
    for (let visit = this.open.pop(); visit; visit = this.open.pop()) {
      this.seen += 1;
      if (visit.level > limits.depth) return this.stop(pathOf(visit), `expected at most ${limits.depth} levels`);
      if (typeof visit.value === "string") this.checkText(visit, visit.value);
      else if (!this.enter(visit)) return this.stop([], `expected at most ${limits.values} values in all`);
    }
    return true;
  }

  private stop(path: Path, expected: string): false {
    this.problems.add(path, expected);
    return false;
  }

  private checkText(visit: Visit, text: string): void {
    const unsafe = unsafeIn(text);
    if (unsafe) this.problems.add(pathOf(visit), `expected no control or direction character, found ${unsafe}`);
  }

  private enter(parent: Visit): boolean {
    const { value } = parent;
    if (typeof value !== "object" || value === null) return true;
    const keys = Array.isArray(value) ? null : Object.keys(value);
    const size = keys ? keys.length : (value as unknown[]).length;
    if (this.seen + this.open.length + size > limits.values) return false;
    for (let i = size - 1; i >= 0; i--)
      this.push(parent, keys ? (keys[i] as string) : i, value as Record<string, unknown>);
    return true;
  }

  private push(parent: Visit, key: string | number, holder: Record<string | number, unknown>): void {
    if (typeof key === "string" && poisoned.has(key))
      this.problems.add(pathOf(parent), `expected no field named ${key}`);
    else this.open.push({ value: holder[key], key, parent, level: parent.level + 1 });
  }
}

/**
 * What no schema says: no endless depth or size, no field that could reach a prototype, no control or direction
 * characters in any text. Walks without recursion, so that depth costs no stack. The number of values, or null where
 * there is any mistake.
 */
export function checkHygiene(root: unknown, problems: Problems): number | null {
  const walk = new Walk(root, problems);
  return walk.run() && problems.count === 0 ? walk.seen : null;
}
