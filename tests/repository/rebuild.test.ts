import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { filesIn } from "./build-output";
import { projectFiles } from "./sources";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const archive = (name: string): string => `dist/second-source-${name}-${version}.zip`;
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
const unzip = (path: string): [string, Uint8Array][] => Object.entries(unzipSync(readFileSync(path)));

let folder: string;
const first = (path = ""): string => join(folder, "first", path);
const second = (path = ""): string => join(folder, "far below", "second", path);

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Packs a copy of the project as someone else would, elsewhere on the globe. */
function pack(copy: string, timeZone: string): void {
  const options = { cwd: copy, env: { ...process.env, TZ: timeZone }, stdio: "pipe" } as const;
  execFileSync("git", ["init", "-q"], options);
  execFileSync("git", ["add", "-A"], options);
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "junction");
  execFileSync(process.execPath, ["build.mjs", "--package"], options);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rebuild-"));
  for (const path of projectFiles()) cpSync(path, first(path));
  pack(first(), "Pacific/Kiritimati");
  // The second folder knows of the project what the source archive holds.
  for (const [path, content] of unzip(first(archive("source")))) write(second(path), content);
  pack(second(), "America/St_Johns");
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(["chrome", "firefox", "source"])(
  "the %s archive, rebuilt elsewhere from the sources, is the same",
  (name) => {
    expect(sha256(readFileSync(second(archive(name))))).toBe(sha256(readFileSync(first(archive(name)))));
  },
);

test.each(["chrome", "firefox"])("the %s archive holds the built extension and nothing else", (browser) => {
  const built = [...filesIn(first(`dist/${browser}`))].map(([path, bytes]) => [path, sha256(bytes)]);
  expect(built.length).toBeGreaterThan(10);
  expect(unzip(first(archive(browser))).map(([path, bytes]) => [path, sha256(bytes)])).toEqual(built);
});

test("no archive names the folder it was made in", () => {
  const contents = ["chrome", "firefox"].flatMap((browser) => unzip(first(archive(browser))));
  expect(contents.filter(([, bytes]) => Buffer.from(bytes).includes(folder)).map(([path]) => path)).toEqual([]);
});
