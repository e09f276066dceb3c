import type { OtherReport } from "../../core/compare/types";
import type { StoryView } from "../../core/views/types";

/** One article with what it reports, in the order of the story. */
export interface TimelineArticle {
  article: string;
  outlet: string;
  reports: number;
  questions: string[];
}

/** A position that overtook another one: what was said first, and what came later. */
export interface Development {
  earlier: OtherReport;
  later: OtherReport;
  why: string;
  question: string;
}

export interface TimelineDay {
  day: string;
  articles: TimelineArticle[];
  /** Positions nobody in the index had reported before this day. */
  news: string[];
  developments: Development[];
}

interface Placed {
  report: OtherReport;
  question: string;
}

/** What was reported when, oldest day first. */
export function timelineDays(view: StoryView): TimelineDay[] {
  const placed: Placed[] = view.questions.flatMap((question) =>
    question.positions.flatMap(({ reports }) => reports.map((report) => ({ report, question: question.id }))),
  );
  const firstDay = firstDays(placed);
  const developments = findDevelopments(view, placed);
  const days = [...new Set(placed.map(({ report }) => report.published))].sort();
  return days.map((day) => ({
    day,
    articles: articlesOf(placed.filter(({ report }) => report.published === day)),
    news: [...firstDay].filter(([, first]) => first === day).map(([position]) => position),
    developments: developments.filter(({ later }) => later.published === day),
  }));
}

function firstDays(placed: Placed[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const { report } of placed) {
    const known = first.get(report.position);
    if (known === undefined || report.published < known) first.set(report.position, report.published);
  }
  return first;
}

function articlesOf(placed: Placed[]): TimelineArticle[] {
  const byArticle = new Map<string, TimelineArticle>();
  for (const { report, question } of placed) {
    const entry = byArticle.get(report.article) ?? {
      article: report.article,
      outlet: report.outlet,
      reports: 0,
      questions: [],
    };
    entry.reports += 1;
    if (!entry.questions.includes(question)) entry.questions.push(question);
    byArticle.set(report.article, entry);
  }
  return [...byArticle.values()].sort((a, b) => b.reports - a.reports);
}

const earliest = (placed: Placed[], position: string): Placed | undefined =>
  placed
    .filter(({ report }) => report.position === position)
    .sort((a, b) => a.report.published.localeCompare(b.report.published))[0];

function findDevelopments(view: StoryView, placed: Placed[]): Development[] {
  return view.relations
    .filter(({ kind }) => kind === "updates")
    .flatMap(({ a, b, why }) => {
      const earlier = earliest(placed, a);
      const later = earliest(placed, b);
      if (!earlier || !later || later.report.published <= earlier.report.published) return [];
      return [{ earlier: earlier.report, later: later.report, why, question: later.question }];
    });
}
