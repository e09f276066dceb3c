import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root folder; every path of the build starts here. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The one place of the version: manifest and bundled pack carry it too. */
export const packageVersion = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
