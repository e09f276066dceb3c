import { readFileSync } from "node:fs";
import { loadPacks, type PackIndex } from "../core/pack/load";
import { parsePack } from "../core/pack/parse";
import type { Pack } from "../core/pack/types";

/** The bundled pack as `build.mjs` compiles it before each command. Throws with the pack's own message where it is broken. */
export function bundledPack(): Pack {
  const pack = parsePack(readFileSync("dist/pack.json", "utf8"));
  if (!pack.ok) throw new Error([pack.message, ...(pack.details ?? [])].join("\n"));
  return pack.value;
}

export const bundledIndex = (): PackIndex => loadPacks([bundledPack()]);
