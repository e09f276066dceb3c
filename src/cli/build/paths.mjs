import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {[path: string, content: string | Uint8Array]} File a file of a folder or archive, with "/" in its path */

/** The project's root folder; every path of the build starts here. */
export const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/**
 * The one place of the version: manifest and bundled pack carry it too.
 * @returns {string}
 */
export const packageVersion = () => JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
