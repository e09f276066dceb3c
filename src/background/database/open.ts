import { deleteDB, openDB } from "idb";
import { type Database, databaseName, type Schema, storeNames } from "./schema";
import { currentVersion, upgrade } from "./upgrades";

/** An open that has not ended by then counts as failed; its late success is still taken (`onLate`). */
const openLimit = 10_000;
const deleteLimit = 5000;

/** Why packs cannot be kept, in words for the reader. */
export type Opened = { database: Database; rebuilt: boolean } | { database: null; note: string };

interface Watch {
  /** The connection is of no use any more: open again at the next need. */
  onLost(): void;
  onLate(database: Database): void;
}

const nameOf = (error: unknown): string => (error instanceof Error || error instanceof DOMException ? error.name : "");

const timedOut = Symbol("timed out");

const within = async <T>(work: Promise<T>, limit: number): Promise<T | typeof timedOut> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof timedOut>((resolve) => {
    timer = setTimeout(() => resolve(timedOut), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Async, because some browsers throw instead of rejecting. */
const openOnce = async (watch: Watch): Promise<Database> =>
  openDB<Schema>(databaseName, currentVersion, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      // An upgrade cut short fails the open as well; nobody else waits for it.
      transaction.done.catch(() => undefined);
      upgrade(database, oldVersion);
    },
    // A newer build wants in: let go, so that it need not wait.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase | null)?.close();
      watch.onLost();
    },
    terminated: () => watch.onLost(),
  });

/** The stores a working database has; a file cut short opens without them. */
const isWhole = (database: Database): boolean => storeNames.every((name) => database.objectStoreNames.contains(name));

const notes: Record<string, string> = {
  VersionError:
    "The stored indexes were written by a newer version of Second Source. They are left as they are; install that version again to use them.",
  InvalidStateError: "The browser keeps nothing in this mode, so imported indexes last until it closes.",
  SecurityError: "The browser does not allow storage here, so imported indexes last until it closes.",
  QuotaExceededError:
    "The disk is full, so imported indexes last until the browser closes. Free some space and restart it.",
  AbortError:
    "The disk may be full, so imported indexes last until the browser closes. Free some space and restart it.",
};
const otherNote =
  "Storage could not be opened, so imported indexes last until the browser closes. Restarting it may help.";
const slowNote =
  "Storage did not open in time, so imported indexes last until the browser closes. Restarting it may help.";

/** Errors of a store that no retry will mend. */
const isCorrupt = (error: unknown): boolean => ["UnknownError", "NotFoundError", "DataError"].includes(nameOf(error));

const rebuild = async (watch: Watch): Promise<Opened> => {
  try {
    if ((await within(deleteDB(databaseName), deleteLimit)) === timedOut) return { database: null, note: slowNote };
    const database = await within(openOnce(watch), openLimit);
    return database === timedOut ? { database: null, note: slowNote } : { database, rebuilt: true };
  } catch {
    return { database: null, note: otherNote };
  }
};

/** Opens the database, rebuilding a broken one. Never rejects: without it, packs live in memory. */
export const openDatabase = async (watch: Watch): Promise<Opened> => {
  const opening = openOnce(watch);
  try {
    const database = await within(opening, openLimit);
    if (database === timedOut) {
      opening.then(watch.onLate, () => undefined);
      return { database: null, note: slowNote };
    }
    if (isWhole(database)) return { database, rebuilt: false };
    database.close();
    return rebuild(watch);
  } catch (error) {
    return isCorrupt(error) ? rebuild(watch) : { database: null, note: notes[nameOf(error)] ?? otherNote };
  }
};
