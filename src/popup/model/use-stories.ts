import { useRef, useState } from "preact/hooks";
import type { StoryView } from "../../core/views/types";
import type { PopupApi } from "../popup-api";

/** Stories that are asked for when a card opens, each once. */
export function useStories(api: PopupApi): { stories: Map<string, StoryView>; need: (id: string) => void } {
  const [stories, setStories] = useState(new Map<string, StoryView>());
  const asked = useRef(new Set<string>());
  const need = (id: string): void => {
    if (asked.current.has(id)) return;
    asked.current.add(id);
    void api.story(id).then((result) => {
      if (result.ok) setStories((known) => new Map(known).set(id, result.value));
      else asked.current.delete(id);
    });
  };
  return { stories, need };
}
