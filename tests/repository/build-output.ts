import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Builds what is missing; `npm test` has built it freshly before. */
export function ensureBuilt(): void {
  if (!existsSync("dist/chrome/manifest.json")) execFileSync(process.execPath, ["build.mjs"]);
  if (!existsSync("dist/test-chrome/manifest.json")) execFileSync(process.execPath, ["build.mjs", "--test"]);
}

/** Every file below a folder, by its path there. */
export function filesIn(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)]),
  );
}

export interface Manifest {
  version: string;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_scripts: { matches: string[]; js: string[]; all_frames: boolean }[];
  background: { service_worker?: string; scripts?: string[] };
  action: { default_popup: string; default_icon: Record<string, string> };
  icons: Record<string, string>;
  options_ui: { page: string };
  content_security_policy: { extension_pages: string };
  default_locale: string;
  commands: Record<string, unknown>;
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
}

export const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
