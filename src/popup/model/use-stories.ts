import { useRef, useState } from "preact/hooks";
import type { Failure } from "../../core/result";
import type { StoryView } from "../../core/views/types";
import type { PopupApi } from "../popup-api";

interface Stories {
  stories: Map<string, StoryView>;
  /** Why the last story that was asked for is not there; null while it is awaited or has come. */
  problem: Failure | null;
  /** Asks for a story that is not there yet; after a failure once more. */
  need: (id: string) => void;
}

/** Stories that are asked for when a card opens, each once. */
export function useStories(api: PopupApi): Stories {
  const [stories, setStories] = useState(new Map<string, StoryView>());
  const [problem, setProblem] = useState<Failure | null>(null);
  const asked = useRef(new Set<string>());
  const need = (id: string): void => {
    if (asked.current.has(id)) return;
    asked.current.add(id);
    setProblem(null);
    void api.story(id).then((result) => {
      if (result.ok) setStories((known) => new Map(known).set(id, result.value));
      else {
        asked.current.delete(id);
        setProblem(result);
      }
    });
  };
  return { stories, problem, need };
}
