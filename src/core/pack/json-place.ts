/** What may come next. `value?` and `key?` stand after an opening bracket, which may close at once. */
type Expected = "value" | "value?" | "key" | "key?" | "colon" | "comma" | "end";

const token =
  /[\s\ufeff]*(?:(?<text>"(?:[^"\\\n\r]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?<plain>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|(?<sign>[{}[\]:,]))/y;

const closes: Record<string, string> = { "}": "{", "]": "[" };

/** A reader that knows of JSON only what may follow what. */
class Reader {
  private readonly open: string[] = [];
  private expected: Expected = "value";

  /** False where this may not stand here. */
  accepts(groups: Record<string, string | undefined>): boolean {
    if (groups.sign) return this.sign(groups.sign);
    if (groups.text && this.expected.startsWith("key")) return this.next("colon");
    return this.expected.startsWith("value") && this.next(this.open.length > 0 ? "comma" : "end");
  }

  private next(expected: Expected): true {
    this.expected = expected;
    return true;
  }

  private sign(sign: string): boolean {
    if (sign === ":") return this.expected === "colon" && this.next("value");
    if (sign === ",") return this.expected === "comma" && this.next(this.open.at(-1) === "{" ? "key" : "value");
    if (sign in closes) return this.close(closes[sign] ?? "");
    if (!this.expected.startsWith("value")) return false;
    this.open.push(sign);
    return this.next(sign === "{" ? "key?" : "value?");
  }

  private close(opened: string): boolean {
    if (this.expected !== "comma" && !this.expected.endsWith("?")) return false;
    return this.open.pop() === opened && this.next(this.open.length > 0 ? "comma" : "end");
  }
}

/**
 * Offset of the first thing in a text that JSON does not allow there, its length where it only ends too early. For
 * texts that JSON.parse refuses: engines disagree on whether and how they name the place.
 */
export function jsonErrorAt(text: string): number {
  const reader = new Reader();
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match?.groups || !reader.accepts(match.groups)) break;
    at = token.lastIndex;
  }
  return at + (/^[\s\ufeff]*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
}
