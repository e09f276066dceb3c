import { analyse } from "../../core/analyse";
import type { PageReport } from "../../core/compare/types";
import type { PackIndex } from "../../core/pack/load";
import { defaultSettings } from "../../core/settings";
import type { Corpus, Labelled, LabelledArticle } from "./corpus";

/** One sentence with what it was said to take and what it was found to take. */
export interface Judged {
  corpus: string;
  article: string;
  sentence: Labelled;
  before: string | null;
  gold: Set<string>;
  /** Position to score. */
  found: Map<string, number>;
  why: Map<string, string>;
}

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export const precision = ({ right, wrong }: Counts): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Counts): number => (right + missed === 0 ? 1 : right / (right + missed));

const holds = (sentence: Labelled, paragraph: number, at: number): boolean =>
  paragraph === sentence.paragraph && at >= sentence.start && at < sentence.start + sentence.text.length;

/** Judges the page report of one article sentence by sentence. */
export function judge(corpus: Corpus, labelled: LabelledArticle, report: PageReport): Judged[] {
  return labelled.sentences.map((sentence, i) => {
    const claims = report.claims.filter((claim) => holds(sentence, claim.paragraph, claim.at[0]));
    return {
      corpus: corpus.name,
      article: labelled.id,
      sentence,
      before: labelled.sentences[i - 1]?.text ?? null,
      gold: new Set(sentence.positions),
      found: new Map(claims.map((claim) => [claim.position, claim.score])),
      why: new Map(claims.map((claim) => [claim.position, claim.why.join("; ")])),
    };
  });
}

export const judgeCorpus = (index: PackIndex, corpus: Corpus): Judged[] =>
  corpus.articles.flatMap((labelled) => judge(corpus, labelled, analyse(index, labelled.article, defaultSettings)));

/** Counts pairs of one sentence, found from a score on. */
export function count(judged: Judged[], threshold = 0): Counts {
  const counts: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const { gold, found } of judged) {
    const kept = [...found].filter(([, score]) => score >= threshold).map(([position]) => position);
    for (const position of kept) gold.has(position) ? counts.right++ : counts.wrong++;
    for (const position of gold) if (!kept.includes(position)) counts.missed++;
  }
  return counts;
}

/** Items by key, in the order they come. */
export function groupBy<T>(items: T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** A small deterministic generator (mulberry32), so that intervals are the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 95 % interval of a figure by resampling whole articles, 1,000 times. */
export function interval(judged: Judged[], figure: (counts: Counts) => number): [number, number] {
  const byArticle = [...groupBy(judged, ({ article }) => article).values()].map((sentences) => count(sentences));
  const random = generator(1);
  const figures: number[] = [];
  for (let round = 0; round < 1000; round++) {
    const sum: Counts = { right: 0, wrong: 0, missed: 0 };
    for (let i = 0; i < byArticle.length; i++) {
      const drawn = byArticle[Math.floor(random() * byArticle.length)] ?? sum;
      sum.right += drawn.right;
      sum.wrong += drawn.wrong;
      sum.missed += drawn.missed;
    }
    figures.push(figure(sum));
  }
  figures.sort((a, b) => a - b);
  return [figures[25] ?? 0, figures[974] ?? 1];
}
