import type { Database } from "../schema";
import { createPacks } from "./1-packs";
import { createReady } from "./2-ready";

/** One step a version, in order; a step that has shipped never changes. */
const steps: ((database: Database) => void)[] = [createPacks, createReady];

export const currentVersion = steps.length;

/** Brings a database from `oldVersion` (0 for a new one) to the current one, inside the upgrade's transaction. */
export const upgrade = (database: Database, oldVersion: number): void => {
  for (const step of steps.slice(oldVersion)) step(database);
};
