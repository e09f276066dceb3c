import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

/** How long the words stay in sight, in ms; the region keeps its place for screen readers. */
const shownFor = 4000;

interface Said {
  text: string;
  count: number;
  /** The words are in sight already: only screen readers need them here. */
  inPlace: boolean;
}

/** The page's one live region: visible for a moment, polite, and said again where the same words come twice. */
export function LiveRegion({ said }: { said: Said }): JSX.Element {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (said.text === "") return;
    setShown(!said.inPlace);
    const timer = setTimeout(() => setShown(false), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div class="live" role="status" data-shown={shown ? "" : undefined}>
      <span key={said.count}>{said.text}</span>
    </div>
  );
}
