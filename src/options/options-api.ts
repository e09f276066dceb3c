import type { Result } from "../core/result";
import type { Settings } from "../core/settings";
import type { OutletSummary, PackSummary, StoryView } from "../core/views/types";
import type { StorageState } from "../messages/protocol";

export interface Shortcut {
  name: string;
  /** As the browser writes it; empty where none is set. */
  keys: string;
}

/** Everything the options ask of the outside; tests and the gallery pass a fake. */
export interface OptionsApi {
  settings(): Promise<Settings>;
  /** Keeps some fields; the others stay as they are. */
  save(change: Partial<Settings>): Promise<Result<null>>;
  /** Changes one field from what is stored at that moment, so that two tabs never undo each other. */
  update<K extends keyof Settings>(field: K, change: (current: Settings[K]) => Settings[K]): Promise<Result<null>>;
  /** Calls back with the fields that changed, here or in another tab; returns what stops it. */
  onSettings(listener: (change: Partial<Settings>) => void): () => void;
  outlets(): Promise<Result<OutletSummary[]>>;
  packs(): Promise<Result<PackSummary[]>>;
  story(id: string): Promise<Result<StoryView>>;
  importPack(text: string): Promise<Result<PackSummary>>;
  exportPack(id: string): Promise<Result<string>>;
  removePack(id: string): Promise<Result<null>>;
  restoreBundled(): Promise<Result<PackSummary>>;
  storage(): Promise<Result<StorageState>>;
  /** Hosts that the extension was shipped with. */
  listedSites(): string[];
  hasAccess(host: string): Promise<boolean>;
  /** Must be called straight from a click: the browser asks only then. */
  askAccess(host: string): Promise<boolean>;
  dropAccess(host: string): Promise<void>;
  /** Calls back when the reader gives or takes a permission anywhere. */
  onAccess(listener: () => void): () => void;
  /** Tells the background that `addedSites` changed. */
  sitesChanged(): Promise<Result<null>>;
  /** Null where the browser has no shortcuts. */
  shortcuts(): Promise<Shortcut[] | null>;
  version(): string;
  overviewLink(): string;
  welcomeLink(): string;
}
