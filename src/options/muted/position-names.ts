import type { OptionsApi } from "../options-api";

/** The statement of every position of the installed stories, by its id and by `story.id`. */
export async function positionNames(api: OptionsApi): Promise<Map<string, string>> {
  const packs = await api.packs();
  const ids = packs.ok ? packs.value.flatMap(({ stories }) => stories.map(({ id }) => id)) : [];
  const names = new Map<string, string>();
  for (const view of await Promise.all(ids.map((id) => api.story(id)))) {
    if (!view.ok) continue;
    for (const [id, { statement }] of Object.entries(view.value.texts.positions)) {
      names.set(id, statement);
      names.set(`${view.value.id}.${id}`, statement);
    }
  }
  return names;
}
