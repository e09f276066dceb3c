import type { Database } from "../schema";

/** Version 1: packs by id. */
export const createPacks = (database: Database): void => {
  database.createObjectStore("packs", { keyPath: "id" });
};
