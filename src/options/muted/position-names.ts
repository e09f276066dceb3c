import type { OptionsApi } from "../options-api";

/** A position in words. */
export interface PositionName {
  question: string;
  statement: string;
}

/** Every position of the installed stories, by its id and by `story.id`. */
export async function positionNames(api: OptionsApi): Promise<Map<string, PositionName>> {
  const packs = await api.packs();
  const ids = packs.ok ? packs.value.flatMap(({ stories }) => stories.map(({ id }) => id)) : [];
  const names = new Map<string, PositionName>();
  for (const view of await Promise.all(ids.map((id) => api.story(id)))) {
    if (!view.ok) continue;
    const { id: story, questions, texts } = view.value;
    for (const { id: question, positions } of questions)
      for (const { id } of positions) {
        const name = {
          question: texts.questions[question]?.question ?? "",
          statement: texts.positions[id]?.statement ?? id,
        };
        names.set(id, name).set(`${story}.${id}`, name);
      }
  }
  return names;
}
