import { readFileSync } from "node:fs";

/** A text of src/store by its file name. */
export const storeText = (name: string): string => readFileSync(`src/store/${name}.md`, "utf8");

/** What stands below a heading, up to the next of its rank. */
export const section = (text: string, heading: string): string =>
  text
    .split(/^## /m)
    .find((part) => part.startsWith(`${heading}\n`))
    ?.slice(heading.length)
    .trim() ?? "";

/** The cells of every table row below the heads, tables one after another. */
export const rows = (text: string): string[][] =>
  text
    .split("\n")
    .filter(
      (line, index, lines) =>
        line.startsWith("| ") && !line.startsWith("| ---") && !lines[index + 1]?.startsWith("| ---"),
    )
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );

/** "`name`" in a cell or heading. */
export const coded = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? "");
