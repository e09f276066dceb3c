import { success } from "../../src/core/result";
import type { SearchAnswer, SearchFilters, SearchHit } from "../../src/core/search/types";
import { byContest } from "../../src/core/views/contested";
import type { OutletSummary, PackSummary } from "../../src/core/views/types";
import type { PageState } from "../../src/messages/protocol";
import type { PopupApi } from "../../src/popup/popup-api";
import { droneStory } from "./story-view";

const reportsOf = (outlet: string) =>
  droneStory.questions.flatMap(({ positions }) =>
    positions.flatMap(({ reports }) => reports.filter((report) => report.outlet === outlet)),
  );

export const outletSummaries: OutletSummary[] = droneStory.outlets.map((id) => {
  const { name = id, initials = "", country = "" } = droneStory.texts.outlets[id] ?? {};
  const reports = reportsOf(id);
  const latest =
    reports
      .map(({ published }) => published)
      .sort()
      .at(-1) ?? null;
  return { id, name, initials, country, domains: [`${id}.example`], reports: reports.length, latest };
});

export const bundledPack: PackSummary = {
  id: "second-source",
  title: "Second Source index",
  version: "2022.11.0",
  bundled: true,
  stories: [
    {
      id: droneStory.id,
      title: droneStory.title,
      from: "2022-07-11",
      to: "2022-07-18",
      indexEnds: droneStory.indexEnds,
      articles: Object.keys(droneStory.texts.articles).length,
      reports: droneStory.questions.flatMap(({ positions }) => positions.flatMap(({ reports }) => reports)).length,
      positions: droneStory.questions.flatMap(({ positions }) => positions).length,
    },
  ],
};

function toHit(question: (typeof droneStory.questions)[number], query: string): SearchHit {
  const text = droneStory.texts.questions[question.id]?.question ?? question.id;
  const at = query === "" ? -1 : text.toLowerCase().indexOf(query);
  return {
    story: droneStory.id,
    question: question.id,
    text,
    marks: at < 0 ? [] : [[at, at + query.length]],
    score: 1,
    standing: question.standing === "only" || question.standing === "none" ? "single" : question.standing,
    positions: question.positions.map(({ id, reports }) => ({
      position: id,
      short: droneStory.texts.positions[id]?.short ?? id,
      statement: droneStory.texts.positions[id]?.statement ?? id,
      marks: [],
      outlets: [...new Set(reports.map(({ outlet }) => outlet))],
    })),
  };
}

/** A plain search over the lifelike story: questions that contain the query. */
export function findHits(text: string, filters: SearchFilters): SearchHit[] {
  const query = text.toLowerCase();
  return byContest(droneStory.questions)
    .map((question) => toHit(question, query))
    .filter((hit) => hit.text.toLowerCase().includes(query))
    .filter(({ standing }) => !filters.standing || standing === filters.standing)
    .filter(
      ({ positions }) =>
        !filters.outlets || positions.some((p) => p.outlets.some((id) => filters.outlets?.includes(id))),
    );
}

/** The best of some hits, as the background answers. */
export const answerOf = (hits: SearchHit[], limit = 30): SearchAnswer => ({
  hits: hits.slice(0, limit),
  total: hits.length,
  readAs: null,
  someWords: false,
});

const found: PageState = { kind: "report", claims: 22, conflicts: 1, reason: null };

/** A popup that needs no browser; pass what a test is about. */
export const fakePopup = (change: Partial<PopupApi> = {}): PopupApi => ({
  theme: async () => "system",
  tab: async () => 7,
  tabState: async () => success(found),
  checkTab: async () => success(null),
  switchOn: async () => success(null),
  showPanel: async () => success(null),
  search: async (query, filters, limit) => success(answerOf(findHits(query, filters), limit)),
  story: async () => success(droneStory),
  packs: async () => success([bundledPack]),
  outlets: async () => success(outletSummaries),
  openOptions: () => undefined,
  close: () => undefined,
  overviewStaysClosed: async () => false,
  overviewLink: (story, question) => `overview.html${question ? `#${story}.${question}` : ""}`,
  ...change,
});
