import type { Database } from "../schema";

/** Version 2: packs and stories made ready for analysis; worked out anew where they are missing. */
export const createReady = (database: Database): void => {
  database.createObjectStore("readyPacks", { keyPath: "id" });
  database.createObjectStore("readyStories", { keyPath: "key" });
  database.createObjectStore("readyLists", { keyPath: "key" });
};
