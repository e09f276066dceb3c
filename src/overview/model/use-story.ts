import { useEffect, useState } from "preact/hooks";
import type { PackSummary, StoryView } from "../../core/views/types";
import { showTheme } from "../../ui/theme";
import type { OverviewApi } from "../overview-api";

type StorySummary = PackSummary["stories"][number];

export interface Loaded {
  stories: StorySummary[];
  view: StoryView | null;
  /** What went wrong, in words. */
  problem: string | null;
}

async function load(api: OverviewApi, wanted: string | null): Promise<Loaded> {
  const packs = await api.packs();
  if (!packs.ok) return { stories: [], view: null, problem: packs.message };
  const stories = packs.value.flatMap((pack) => pack.stories);
  const story = stories.find(({ id }) => id === wanted) ?? stories[0];
  if (!story) return { stories, view: null, problem: null };
  const view = await api.story(story.id);
  return view.ok ? { stories, view: view.value, problem: null } : { stories, view: null, problem: view.message };
}

/** The story asked for, or the first one; read again when settings or packs change. */
export function useStory(api: OverviewApi, wanted: string | null): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => api.onChange(() => setRound((n) => n + 1)), [api]);
  useEffect(() => {
    let current = true;
    void api.theme().then((theme) => showTheme(document.documentElement, theme));
    void load(api, wanted).then((result) => current && setLoaded(result));
    return () => {
      current = false;
    };
  }, [api, wanted, round]);
  return loaded;
}
