import type { Database, PackRecord, ReadyEverything } from "./schema";
import { storeNames } from "./schema";

/** Keys of a pack's stories: an id has no character after "/" in it. */
const storiesOf = (id: string): IDBKeyRange => IDBKeyRange.bound(`${id}/`, `${id}0`, false, true);

const open = (database: Database) => database.transaction([...storeNames], "readwrite");
type Transaction = ReturnType<typeof open>;

type Start = (request: Promise<unknown>) => void;

/** Runs all that `work` starts in one transaction, or none of it. */
const whole = async (database: Database, work: (transaction: Transaction, start: Start) => void): Promise<void> => {
  const transaction = open(database);
  const started: Promise<unknown>[] = [transaction.done];
  try {
    work(transaction, (request) => started.push(request));
  } catch (error) {
    // The rejections that follow say the same once more.
    for (const request of started) request.catch(() => undefined);
    abort(transaction);
    throw error;
  }
  await Promise.all(started);
};

/** A put that throws at once does not end its transaction: what went before would be kept. */
const abort = (transaction: { abort(): void }): void => {
  try {
    transaction.abort();
  } catch {
    // The browser has aborted it already.
  }
};

/** Packs put and removed; what was made ready of them before is of no use any more, and goes with them. */
export const writePacks = (database: Database, put: PackRecord[], remove: string[]): Promise<void> =>
  whole(database, (transaction, start) => {
    for (const id of [...remove, ...put.map((record) => record.id)]) {
      start(transaction.objectStore("readyPacks").delete(id));
      start(transaction.objectStore("readyStories").delete(storiesOf(id)));
      start(transaction.objectStore("readyLists").delete(storiesOf(id)));
    }
    for (const id of remove) start(transaction.objectStore("packs").delete(id));
    for (const record of put) start(transaction.objectStore("packs").put(record));
  });

/** Everything made ready, in place of what was there. */
export const writeReady = (database: Database, { packs, stories, lists }: ReadyEverything): Promise<void> =>
  whole(database, (transaction, start) => {
    start(transaction.objectStore("readyPacks").clear());
    start(transaction.objectStore("readyStories").clear());
    start(transaction.objectStore("readyLists").clear());
    for (const pack of packs) start(transaction.objectStore("readyPacks").put(pack));
    for (const story of stories) start(transaction.objectStore("readyStories").put(story));
    for (const list of lists) start(transaction.objectStore("readyLists").put(list));
  });
