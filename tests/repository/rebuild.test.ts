import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { ensureBuilt, filesIn } from "./build-output";
import { projectFiles } from "./sources";

const hashes = (folder: string): [string, string][] =>
  [...filesIn(folder)].map(([path, bytes]) => [path, createHash("sha256").update(bytes).digest("hex")]);

let elsewhere: string;
beforeAll(() => {
  ensureBuilt();
  elsewhere = mkdtempSync(join(tmpdir(), "rebuild-"));
  for (const path of projectFiles(":!tests")) {
    mkdirSync(join(elsewhere, dirname(path)), { recursive: true });
    cpSync(path, join(elsewhere, path));
  }
  symlinkSync(resolve("node_modules"), join(elsewhere, "node_modules"), "junction");
  execFileSync(process.execPath, ["build.mjs"], { cwd: elsewhere });
}, 120_000);

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test.each(["dist/chrome", "dist/firefox"])("a rebuild in another folder gives the same bytes: %s", (folder) => {
  expect(hashes(join(elsewhere, folder))).toEqual(hashes(folder));
});
