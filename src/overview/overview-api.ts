import type { Result } from "../core/result";
import type { Settings } from "../core/settings";
import type { PackSummary, StoryView } from "../core/views/types";

/** Everything the overview asks of the outside; tests and the gallery pass a fake. */
export interface OverviewApi {
  theme(): Promise<Settings["theme"]>;
  packs(): Promise<Result<PackSummary[]>>;
  story(id: string): Promise<Result<StoryView>>;
  /** Calls back when outlets, theme or packs changed; returns what stops it. */
  onChange(listener: () => void): () => void;
  openOptions(): void;
}
