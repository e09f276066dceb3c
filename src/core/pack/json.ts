import { failure, type Result, success } from "../result";
import { jsonErrorAt } from "./json-place";
import { limits } from "./limits";

const megabytes = (characters: number): string => `${Math.ceil(characters / 1e6)} MB`;

/** Files that people pick by mistake, by how their text begins. */
const strangers: [string, string][] = [
  ["\u001f", "This is a gzip-compressed file. Unpack it and choose the .json file inside."],
  ["PK\u0003\u0004", "This is a zip archive. Unpack it and choose the .json file inside."],
  ["%PDF", "This is a PDF, not an index. Choose the index's .json file."],
  ["<", "This is a web page or XML, not an index. Choose the index's .json file."],
];

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

/** Where a text that begins at a quotation mark ends; the length where it never does. */
function endOfText(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  while (end >= 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end;
}

/** How deep brackets nest outside of texts, and whether something is left open at the end. */
function nesting(text: string): { deepest: number; open: boolean } {
  let level = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') i = endOfText(text, i);
    else if (character === "{" || character === "[") deepest = Math.max(deepest, ++level);
    else if (character === "}" || character === "]") level -= 1;
    if (i >= text.length) return { deepest, open: true };
  }
  return { deepest, open: level > 0 };
}

/** Where an offset lies, as editors show it. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  return `line ${line}, column ${offset - before.lastIndexOf("\n")}`;
}

function notJson(text: string, open: boolean): Result<never> {
  if (open)
    return failure(
      "pack-truncated",
      "This file ends in the middle: it was not saved or downloaded whole. Fetch it again.",
    );
  const place = lineAndColumn(text, jsonErrorAt(text));
  return failure("pack-not-json", `This is not JSON: it goes wrong at ${place}. Choose the index's .json file.`);
}

/** The value of a JSON text, or why it is none. A byte order mark is skipped; size and depth are checked first. */
export function readJson(text: string): Result<unknown> {
  if (text.length > limits.characters)
    return failure(
      "pack-too-large",
      `This file has ${megabytes(text.length)}, more than the ${megabytes(limits.characters)} an index may have. Split it into several indexes.`,
    );
  const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (plain.trim() === "") return failure("pack-empty", "This file is empty. Choose the index's .json file.");
  const stranger = strangers.find(([sign]) => plain.trimStart().startsWith(sign));
  if (stranger) return failure("pack-not-json", stranger[1]);
  const { deepest, open } = nesting(plain);
  if (deepest > limits.depth + 1)
    return failure(
      "pack-too-deep",
      `This file nests ${deepest} levels deep, an index at most ${limits.depth}. It is not an index, or damaged.`,
    );
  try {
    return success(JSON.parse(plain));
  } catch {
    return notJson(plain, open);
  }
}
