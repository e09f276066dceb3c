import { useEffect, useState } from "preact/hooks";
import { type Place, readPlace } from "./place";

/** The place that the address names, as it changes; a hash that names no story stays in the story shown. */
export function usePlace(): Place {
  const [place, setPlace] = useState(() => readPlace(location.hash));
  useEffect(() => {
    const follow = (): void =>
      setPlace((before) => {
        const next = readPlace(location.hash);
        return { ...next, story: next.story ?? before.story };
      });
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return place;
}
