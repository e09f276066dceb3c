import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(process.cwd(), "seeds");

/** Every seed file by its path below seeds/, as text. */
export const seedTexts: Record<string, string> = Object.fromEntries(
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => [path, readFileSync(join(root, path), "utf8")]),
);

/** Those that a pack is compiled from, parsed: example sentences are only measured with. */
export const seedFiles: Record<string, unknown> = Object.fromEntries(
  Object.entries(seedTexts)
    .filter(([path]) => !path.includes("/examples/"))
    .map(([path, text]) => [path, JSON.parse(text)]),
);
