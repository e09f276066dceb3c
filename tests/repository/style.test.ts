import { projectFiles, read, sourceFiles } from "./sources";

const lines = (path: string): number => read(path).split("\n").length - 1;

const findings = (files: string[], pattern: RegExp): string[] =>
  files.flatMap((path) =>
    read(path)
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );

const texts = (): string[] =>
  projectFiles().filter(
    (path) => /\.(tsx?|mjs|cjs|css|html|md|json)$|^\.ci\/run$/.test(path) && path !== "package-lock.json",
  );

test("no source file is over 300 lines", () => {
  const long = sourceFiles().filter((path) => lines(path) > 300);
  expect(long).toEqual([]);
});

test("half of the source files are at most 80 lines", () => {
  const sorted = sourceFiles()
    .map(lines)
    .sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
});

test("no type is given up", () => {
  const code = projectFiles("src", "tests").filter((path) => /\.tsx?$/.test(path));
  const givenUp = new RegExp(["(:|\\bas|<)\\s*an", "y\\s*[;,()>|&=\\]]|@ts-(ign", "ore|noch", "eck)"].join(""));
  expect(findings(code, givenUp)).toEqual([]);
});

test("no path of one machine is written down", () => {
  const paths = new RegExp(`(^|[\\s"'\`(=])/(${["work", "tmp", "home", "root", "Users"].join("|")})/\\w`);
  expect(findings(texts(), paths)).toEqual([]);
});

test("no test is focused or switched off", () => {
  const tests = projectFiles("tests").filter((path) => /\.test\.tsx?$/.test(path));
  const off = /\b(describe|it|test)\.(only|skip|todo)\b|\bx(it|describe)\(/;
  expect(findings(tests, off)).toEqual([]);
});

test("nothing in the interface is written as HTML text", () => {
  const code = sourceFiles().filter((path) => !path.startsWith("src/cli/"));
  expect(findings(code, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySet/)).toEqual([]);
});
