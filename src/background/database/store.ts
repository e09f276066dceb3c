import type { Failure, Result } from "../../core/result";
import { failure, success } from "../../core/result";
import { type Opened, openDatabase } from "./open";
import type { Database, PackRecord, ReadyEverything, ReadyRecord, ReadyStoryRecord, StoryListsRecord } from "./schema";
import { writePacks, writeReady } from "./write";

/** The packs on disk, or in memory where the disk is out of reach. No method rejects. */
export class PackStore {
  private opening: Promise<Database | null> | null = null;
  private memory: Map<string, PackRecord> | null = null;
  /** Why packs are not kept; null where they are. */
  note: string | null = null;
  /** The stored packs were lost, and the store made anew. */
  rebuilt = false;

  /** Every record; an unreadable store is rebuilt, and is empty then. */
  async all(): Promise<PackRecord[]> {
    const database = await this.open();
    if (!database) return [...this.inMemory().values()];
    try {
      return await database.getAll("packs");
    } catch {
      // A connection that died, or a record that cannot be read: once more with a fresh one.
      this.lose();
      return (await (await this.open())?.getAll("packs").catch(() => [])) ?? [];
    }
  }

  /** Puts and removes in one transaction: all of it or nothing. */
  async change(put: PackRecord[], remove: string[]): Promise<Result<null>> {
    const database = await this.open();
    if (!database) return this.changeMemory(put, remove);
    try {
      await writePacks(database, put, remove);
      return success(null);
    } catch (first) {
      this.lose();
      return this.changeAgain(put, remove, first);
    }
  }

  /** What is ready for analysis, if every pack is; null where something is missing or cannot be read. */
  async ready(): Promise<ReadyRecord[] | null> {
    const database = await this.open();
    if (!database) return null;
    try {
      const transaction = database.transaction(["packs", "readyPacks"]);
      const [ids, ready] = await Promise.all([
        transaction.objectStore("packs").getAllKeys(),
        transaction.objectStore("readyPacks").getAll(),
      ]);
      return ids.length > 0 && ids.length === ready.length ? ready : null;
    } catch {
      return null;
    }
  }

  /** A story made ready, by `pack/story`; undefined where there is none or it cannot be read. */
  async readyStory(key: string): Promise<ReadyStoryRecord | undefined> {
    const database = await this.open();
    return database?.get("readyStories", key).catch(() => undefined);
  }

  /** The lists of the same story; undefined where there are none or they cannot be read. */
  async storyLists(key: string): Promise<StoryListsRecord | undefined> {
    const database = await this.open();
    return database?.get("readyLists", key).catch(() => undefined);
  }

  /** Keeps what was made ready, in place of what was kept before; false where that is not possible. */
  async keepReady(everything: ReadyEverything): Promise<boolean> {
    const database = await this.open();
    if (!database) return false;
    return writeReady(database, everything).then(
      () => true,
      () => false,
    );
  }

  private async changeAgain(put: PackRecord[], remove: string[], first: unknown): Promise<Result<null>> {
    const database = await this.open();
    try {
      if (!database) return this.changeMemory(put, remove);
      await writePacks(database, put, remove);
      return success(null);
    } catch (error) {
      this.lose();
      return writeFailure(error ?? first);
    }
  }

  private changeMemory(put: PackRecord[], remove: string[]): Result<null> {
    const memory = this.inMemory();
    for (const id of remove) memory.delete(id);
    for (const record of put) memory.set(record.id, record);
    return success(null);
  }

  private inMemory(): Map<string, PackRecord> {
    this.memory ??= new Map();
    return this.memory;
  }

  private open(): Promise<Database | null> {
    this.opening ??= openDatabase({ onLost: () => this.lose(), onLate: (database) => this.adopt(database) }).then(
      (opened) => this.take(opened),
    );
    return this.opening;
  }

  private take(opened: Opened): Database | null {
    this.note = opened.database ? null : opened.note;
    if (opened.database && opened.rebuilt) this.rebuilt = true;
    return opened.database;
  }

  /** A database that opened after all is used from now on. */
  private adopt(database: Database): void {
    this.note = null;
    this.opening = Promise.resolve(database);
  }

  private lose(): void {
    void this.opening?.then((database) => database?.close());
    this.opening = null;
  }
}

const writeFailure = (error: unknown): Failure => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  return failure(
    "storage-full",
    `Nothing was changed: the browser could not save${name ? ` (${name})` : ""}. Free some disk space, restart the browser and try again.`,
  );
};
