import { readFileSync, writeFileSync } from "node:fs";

const file = "tests/bench/README.md";

const marks = (name: string): [string, string] => [`<!-- ${name}: written by npm run bench -->`, `<!-- /${name} -->`];

/** A text with other words between its marks; as it is where the marks are not both there, in this order. */
export function between(text: string, name: string, body: string): string {
  const [open, close] = marks(name);
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  return start < 0 || end < start ? text : `${text.slice(0, start + open.length)}\n\n${body}\n\n${text.slice(end)}`;
}

/** Writes the tables of a run into the bench's own page. */
export function writeReadme(parts: Record<string, string>): void {
  let text = readFileSync(file, "utf8");
  for (const [name, body] of Object.entries(parts)) text = between(text, name, body);
  writeFileSync(file, text);
}
