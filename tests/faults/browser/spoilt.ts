import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderOf } from "../../e2e/harness/open";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function change(path: string, how: (code: string) => string): void {
  const before = readFileSync(path, "utf8");
  const after = how(before);
  if (after === before) throw new Error(`the change to ${path} changed nothing`);
  writeFileSync(path, after);
}

/** A copy of the release with some files changed: an injected breach, to see that it would be noticed. */
export function spoiltIn(changes: Record<string, (code: string) => string>): string {
  const folder = mkdtempSync(join(tmpdir(), "spoilt-"));
  folders.push(folder);
  cpSync(folderOf("release"), folder, { recursive: true });
  for (const [file, how] of Object.entries(changes)) change(join(folder, file), how);
  return folder;
}

/** As `spoiltIn`, with one file changed. */
export const spoilt = (file: string, how: (code: string) => string): string => spoiltIn({ [file]: how });
