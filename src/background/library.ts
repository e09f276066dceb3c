import type { ArticleText } from "../core/article";
import type { ReportSettings } from "../core/compare/report";
import type { PageReport } from "../core/compare/types";
import { checkPack } from "../core/pack/check";
import { loadPacks, type PackIndex, storiesInCommon } from "../core/pack/load";
import { parsePack } from "../core/pack/parse";
import type { Pack } from "../core/pack/types";
import { type Failure, failure, type Result, success } from "../core/result";
import type { StorageState } from "../messages/protocol";
import { digestOf } from "./database/digest";
import type { PackRecord } from "./database/schema";
import { PackStore } from "./database/store";
import { makeShelf, openShelf } from "./make-shelf";
import { MissingStory, type Shelf } from "./shelf";
import type { Shipped } from "./shipped";
import { compareVersions } from "./versions";

/** The installed packs and the index made of them: rebuilt from the store whenever the background wakes. */
export class Library {
  private loading: Promise<{ records: PackRecord[]; index: PackIndex }> | null = null;
  private shelving: Promise<Shelf> | null = null;
  private changing = false;
  private queue: Promise<unknown> = Promise.resolve();
  private skipped: string[] = [];

  constructor(
    private readonly shipped: Shipped,
    private readonly onChange: (records: PackRecord[]) => Promise<unknown>,
    private readonly store = new PackStore(),
    /** Names the build: what another one made ready is not used. */
    private readonly stamp = shipped.digest,
  ) {}

  /** Analyses an article; of the packs only the stories that it may be about are read. */
  async analyse(article: ArticleText, settings: ReportSettings): Promise<PageReport> {
    const shelf = this.shelf();
    try {
      return await (await shelf).analyse(article, settings);
    } catch (error) {
      if (!(error instanceof MissingStory)) throw error;
      // Another page may have missed it as well.
      if (this.shelving === shelf) this.keep(this.makeShelf());
      return (await this.shelf()).analyse(article, settings);
    }
  }

  /** Makes ready, ahead of the first article, all that an analysis needs. */
  async warmUp(): Promise<void> {
    const shelf = await this.shelf();
    await shelf.analyse(shelf.sample(), { outletsOff: [], mutes: [] });
  }

  private shelf(): Promise<Shelf> {
    return this.shelving ?? this.keep(this.openShelf());
  }

  /** Keeps a shelf that is on its way, unless it fails: the next page then tries anew. */
  private keep(making: Promise<Shelf>): Promise<Shelf> {
    const kept = making.catch((error) => {
      if (this.shelving === kept) this.shelving = null;
      throw error;
    });
    this.shelving = kept;
    return kept;
  }

  private async openShelf(): Promise<Shelf> {
    return (await openShelf(this.store, this.stamp)) ?? this.makeShelf();
  }

  private async makeShelf(): Promise<Shelf> {
    const loading = this.ready();
    const { records } = await loading;
    // What was loaded before a change must not be kept after it.
    return makeShelf(this.store, this.stamp, records, () => !this.changing && this.loading === loading);
  }

  async index(): Promise<PackIndex> {
    return (await this.ready()).index;
  }

  async records(): Promise<PackRecord[]> {
    return (await this.ready()).records;
  }

  /** Installs a pack from its text: checked as a whole first, then written in one transaction, or not at all. */
  install(text: string): Promise<Result<PackRecord>> {
    const parsed = parsePack(text);
    if (!parsed.ok) return Promise.resolve(parsed);
    return this.put({ ...describe(parsed.value, text), bundled: false });
  }

  async restoreBundled(): Promise<Result<PackRecord>> {
    return this.put(await this.bundled());
  }

  remove(id: string): Promise<Result<null>> {
    return this.alone(async () => {
      const known = (await this.records()).find((record) => record.id === id);
      if (!known) return failure("unknown-pack", `No index "${id}" is installed. Reload the page to see which are.`);
      if (known.bundled) return failure("bundled", "The bundled pack belongs to the extension and cannot be removed.");
      return this.change([], [id]);
    });
  }

  async storage(): Promise<StorageState> {
    await this.ready();
    const lost = this.store.rebuilt
      ? "Stored indexes were damaged and have been cleared. Import your own indexes again."
      : null;
    const skipped = this.skipped.length > 0 ? `Not used, because damaged: ${this.skipped.join(", ")}.` : null;
    return { mode: this.store.note ? "memory" : "saved", note: this.store.note ?? lost ?? skipped };
  }

  private put(record: PackRecord): Promise<Result<PackRecord>> {
    return this.alone(async () => {
      const { records } = await this.ready();
      const clash = record.bundled ? null : clashOf(record, records);
      if (clash) return clash;
      const changed = await this.change([record], []);
      return changed.ok ? success(record) : changed;
    });
  }

  /** Changes wait for each other, so that two imports at once both end up installed. */
  private alone<T>(work: () => Promise<T>): Promise<T> {
    const next = this.queue.then(work, work);
    this.queue = next.catch(() => undefined);
    return next;
  }

  /** Changes what is stored, then loads it anew and makes it ready. */
  private async change(put: PackRecord[], remove: string[]): Promise<Result<null>> {
    this.changing = true;
    const changed = await this.store.change(put, remove).finally(() => {
      this.loading = null;
      this.shelving = null;
      this.changing = false;
    });
    if (!changed.ok) return changed;
    const records = await this.records();
    // Its failure shows when a page asks.
    this.shelf().catch(() => undefined);
    await this.onChange(records);
    return changed;
  }

  private ready(): Promise<{ records: PackRecord[]; index: PackIndex }> {
    this.loading ??= this.load().catch((error) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  private async load(): Promise<{ records: PackRecord[]; index: PackIndex }> {
    const stored = (await this.store.all()).sort((a, b) => (a.id < b.id ? -1 : 1));
    const known = stored.find((record) => record.id === this.shipped.id);
    if (known && isUpToDate(known, this.shipped) && isUsable(known)) return this.indexed(stored);
    const bundled = await this.bundled();
    await this.store.change([bundled], []);
    return this.indexed([bundled, ...stored.filter((record) => record.id !== bundled.id)]);
  }

  /** A damaged record is left out and named, and costs nobody else anything. */
  private indexed(records: PackRecord[]): { records: PackRecord[]; index: PackIndex } {
    this.skipped = [];
    try {
      return { records, index: loadPacks(records.map((record) => record.pack)) };
    } catch {
      const good = records.filter((record) => checkPack(record.pack).ok);
      this.skipped = records.filter((record) => !good.includes(record)).map((record) => record.id);
      return { records: good, index: loadPacks(good.map((record) => record.pack)) };
    }
  }

  private async bundled(): Promise<PackRecord> {
    const { text, ...facts } = this.shipped;
    return { ...facts, pack: JSON.parse(await text()) as Pack, bundled: true };
  }
}

/** Of two packs with the same story only one would ever be seen: the second is refused, and says whose place it wants. */
function clashOf(record: PackRecord, records: PackRecord[]): Failure | null {
  const others = loadPacks(records.filter(({ id }) => id !== record.id).map(({ pack }) => pack));
  const common = storiesInCommon(others, record.pack);
  if (common.length === 0) return null;
  const owner = others.stories.get(common[0] ?? "")?.pack;
  return failure(
    "story-installed",
    `The index "${owner?.title}" already has the story "${common[0]}". Remove that index first, or give the new story another id.`,
    common.map((id) => `stories: "${id}" is installed`),
  );
}

const describe = (pack: Pack, text: string): Omit<PackRecord, "bundled"> => ({
  id: pack.id,
  version: pack.version,
  digest: digestOf(text),
  pack,
});

/** A damaged record under the bundled id gives way to the pack as shipped: without it there would be no index. */
const isUsable = (record: PackRecord): boolean => {
  try {
    return loadPacks([record.pack]).packs.length > 0;
  } catch {
    return false;
  }
};

/** The reader's own import over the bundled id stays until a newer one is shipped. */
const isUpToDate = (known: PackRecord, shipped: Shipped): boolean =>
  known.bundled ? known.digest === shipped.digest : compareVersions(known.version, shipped.version) >= 0;
