import { analyse } from "../../core/analyse";
import { reportOnStory } from "../../core/compare/report";
import type { PageReport } from "../../core/compare/types";
import type { MatchedClaim } from "../../core/match/types";
import type { PackIndex } from "../../core/pack/load";
import { defaultSettings } from "../../core/settings";
import type { Corpus, LabelledArticle } from "./corpus";
import type { Counts } from "./pairs";

/** A conflict shown: paragraph, position and the other article. */
const conflictsOf = (report: PageReport): Set<string> =>
  new Set(
    report.claims.flatMap((claim) =>
      claim.conflicting.map((other) => `${claim.paragraph} ${claim.position} ${other.article}`),
    ),
  );

const goldClaim = (
  labelled: LabelledArticle,
  paragraph: number,
  start: number,
  text: string,
  position: string,
): MatchedClaim => ({
  paragraph,
  sentence: text,
  at: [start, start + text.length],
  role: labelled.article.paragraphs[paragraph]?.role ?? "text",
  question: position.split("/")[0] ?? "",
  position,
  score: 1,
  why: [],
  evidence: [],
  speaker: null,
});

/** The report the page would have if every sentence were read as labelled: relations and index do the rest. */
function goldReport(index: PackIndex, labelled: LabelledArticle): PageReport | null {
  const loaded = [...index.stories.values()][0];
  if (!loaded) return null;
  const claims = labelled.sentences.flatMap(({ paragraph, start, text, positions }) =>
    positions.map((position) => goldClaim(labelled, paragraph, start, text, position)),
  );
  return reportOnStory(labelled.article, { loaded, score: 1, why: [], claims }, defaultSettings);
}

export interface ConflictCounts extends Counts {
  /** Conflicts that the labels do not bear out, as `article: paragraph position other`. */
  falseOnes: string[];
}

export function countConflicts(index: PackIndex, corpus: Corpus): ConflictCounts {
  const counts: ConflictCounts = { right: 0, wrong: 0, missed: 0, falseOnes: [] };
  for (const labelled of corpus.articles) {
    const wanted = goldReport(index, labelled);
    if (!wanted) continue;
    const gold = conflictsOf(wanted);
    const found = conflictsOf(analyse(index, labelled.article, defaultSettings));
    for (const conflict of found) {
      if (gold.has(conflict)) counts.right++;
      else {
        counts.wrong++;
        counts.falseOnes.push(`${labelled.id}: ${conflict}`);
      }
    }
    for (const conflict of gold) if (!found.has(conflict)) counts.missed++;
  }
  return counts;
}
