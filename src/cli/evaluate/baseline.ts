import MiniSearch from "minisearch";
import type { Pack } from "../../core/pack/types";
import { stem } from "../../core/text/stem";
import type { Judged } from "./pairs";
import { type Counts, count, precision, recall } from "./pairs";

/** BM25 over the positions' statements: what a search library alone would make of each sentence. */
export function baseline(pack: Pack, judged: Judged[]): { threshold: number; counts: Counts } {
  const search = new MiniSearch<{ id: string; text: string }>({
    fields: ["text"],
    processTerm: (term) => stem(term.toLowerCase()),
  });
  search.addAll(
    pack.stories.flatMap((story) =>
      story.questions.flatMap((q) =>
        q.positions.map((p) => ({
          id: p.id.includes("/") ? p.id : `${q.id}/${p.id}`,
          text: `${q.question} ${p.statement}`,
        })),
      ),
    ),
  );
  const scored = judged.map((one) => ({
    ...one,
    found: new Map(
      search
        .search(one.sentence.text)
        .slice(0, 3)
        .map((hit) => [hit.id as string, hit.score]),
    ),
  }));
  return bestOf(scored);
}

const f1 = (counts: Counts): number =>
  (2 * precision(counts) * recall(counts)) / (precision(counts) + recall(counts) || 1);

/** The threshold that serves the baseline best on this very text: more than it could have in earnest. */
function bestOf(scored: Judged[]): { threshold: number; counts: Counts } {
  let best = { threshold: 0, counts: count(scored, 0) };
  for (let threshold = 1; threshold <= 40; threshold++) {
    const counts = count(scored, threshold);
    if (f1(counts) > f1(best.counts)) best = { threshold, counts };
  }
  return best;
}
