import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderOf } from "../../e2e/harness/open";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the release with one file changed: an injected breach, to see that it would be noticed. */
export function spoilt(file: string, change: (code: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "spoilt-"));
  folders.push(folder);
  cpSync(folderOf("release"), folder, { recursive: true });
  const path = join(folder, file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the change to ${file} changed nothing`);
  writeFileSync(path, after);
  return folder;
}
