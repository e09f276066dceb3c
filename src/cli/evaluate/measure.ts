import type { PackIndex } from "../../core/pack/load";
import type { Pack } from "../../core/pack/types";
import { baseline } from "./baseline";
import { countConflicts } from "./conflicts";
import type { Corpus } from "./corpus";
import { count, interval, type Judged, judgeCorpus, precision, recall } from "./pairs";

/** The figures of one corpus. */
export interface Measured {
  name: string;
  articles: number;
  pairs: number;
  precision: number;
  precisionInterval: [number, number];
  recall: number;
  recallInterval: [number, number];
  conflicts: { precision: number; recall: number; shown: number; falseOnes: string[] };
  baseline: { precision: number; recall: number };
}

export function measure(index: PackIndex, pack: Pack, corpus: Corpus): { measured: Measured; judged: Judged[] } {
  const judged = judgeCorpus(index, corpus);
  const counts = count(judged);
  const conflicts = countConflicts(index, corpus);
  const bm25 = baseline(pack, judged).counts;
  const measured: Measured = {
    name: corpus.name,
    articles: corpus.articles.length,
    pairs: counts.right + counts.missed,
    precision: precision(counts),
    precisionInterval: interval(judged, precision),
    recall: recall(counts),
    recallInterval: interval(judged, recall),
    conflicts: {
      precision: precision(conflicts),
      recall: recall(conflicts),
      shown: conflicts.right + conflicts.wrong,
      falseOnes: corpus.detail ? conflicts.falseOnes : conflicts.falseOnes.map(() => "an odd article"),
    },
    baseline: { precision: precision(bm25), recall: recall(bm25) },
  };
  return { measured, judged };
}
