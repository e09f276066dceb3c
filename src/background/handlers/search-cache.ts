import type { PackIndex } from "../../core/pack/load";
import type { Settings } from "../../core/settings";

/** Keeps the last search index: it depends on the packs and on the outlets that are off, not on the query. */
export class SearchCache<Built> {
  private last: { index: PackIndex; outletsOff: string; built: Built } | null = null;

  constructor(private readonly build: (index: PackIndex, settings: Settings) => Built) {}

  get(index: PackIndex, settings: Settings): Built {
    const outletsOff = JSON.stringify(settings.outletsOff);
    if (this.last?.index !== index || this.last.outletsOff !== outletsOff)
      this.last = { index, outletsOff, built: this.build(index, settings) };
    return this.last.built;
  }
}
