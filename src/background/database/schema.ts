import type { DBSchema, IDBPDatabase } from "idb";
import type { Pack } from "../../core/pack/types";

/** A pack as it is kept. */
export interface PackRecord {
  id: string;
  version: string;
  /** False for what the reader imported, also over the bundled pack's id. */
  bundled: boolean;
  /** Of the text it came from: a bundled pack that changed without a new version is put in again. */
  digest: string;
  pack: Pack;
}

export interface Schema extends DBSchema {
  packs: { key: string; value: PackRecord };
}

export type Database = IDBPDatabase<Schema>;

export const databaseName = "second-source";
