import { otherReport } from "../compare/claim";
import { TextCollector } from "../compare/texts";
import type { LoadedStory, PackIndex } from "../pack/load";
import { outletsById } from "../pack/lookup";
import type { Settings } from "../settings";
import { questionStanding } from "./standing";
import type { StoryView } from "./types";
import { voicesAtIn } from "./voices-at";

type ViewQuestion = StoryView["questions"][number];

function questionsOf(loaded: LoadedStory, settings: Pick<Settings, "outletsOff">): ViewQuestion[] {
  const voicesAt = voicesAtIn(loaded, settings);
  return loaded.story.questions
    .map((question) => ({
      id: question.id,
      theme: question.theme,
      standing: questionStanding(loaded, question, voicesAt),
      positions: question.positions
        .map(({ id }) => ({ id, reports: voicesAt(id).map(otherReport) }))
        .filter(({ reports }) => reports.length > 0),
    }))
    .filter(({ positions }) => positions.length > 0);
}

/** Theme by theme, as the story lists them. */
function byTheme(questions: ViewQuestion[], { story }: LoadedStory): ViewQuestion[] {
  const order = new Map(story.themes.map(({ id }, index) => [id, index]));
  return [...questions].sort((a, b) => (order.get(a.theme) ?? 0) - (order.get(b.theme) ?? 0));
}

function outletsOf(questions: ViewQuestion[], { pack }: LoadedStory): string[] {
  const ids = new Set(
    questions.flatMap(({ positions }) => positions.flatMap(({ reports }) => reports.map(({ outlet }) => outlet))),
  );
  const name = (id: string): string => outletsById(pack).get(id)?.name ?? id;
  return [...ids].sort((a, b) => name(a).localeCompare(name(b), "en"));
}

/** One story with every report and its texts; outlets that are off stand nowhere. Null for an unknown story. */
export function storyView(index: PackIndex, storyId: string, settings: Pick<Settings, "outletsOff">): StoryView | null {
  const loaded = index.stories.get(storyId);
  if (!loaded) return null;
  const { id, title, summary, indexEnds, themes } = loaded.story;
  const questions = byTheme(questionsOf(loaded, settings), loaded);
  const positions = questions.flatMap((question) => question.positions);
  const reported = new Set(positions.map((position) => position.id));
  const relations = loaded.story.relations.filter(({ a, b }) => reported.has(a) && reported.has(b));
  const collector = new TextCollector(loaded);
  for (const position of positions) collector.position(position.id);
  for (const report of positions.flatMap(({ reports }) => reports)) collector.report(report);
  for (const { a, b } of relations) collector.relation(a, b);
  return {
    id,
    title,
    summary,
    indexEnds,
    themes,
    questions,
    outlets: outletsOf(questions, loaded),
    relations: relations.map(({ a, b, kind, why, sameDay }) => ({ a, b, kind, why, ...(sameDay && { sameDay }) })),
    texts: collector.texts,
  };
}
