import { type GateStory, passesGate } from "../core/story/gate";
import { rawContextIsAlive } from "../platform/raw";
import { gateText } from "./gate-text";
import { onGrowth, type Waits } from "./growth";
import { onNavigation } from "./navigation";

const waits: Waits = { first: 400, growth: 1.4, longest: 2000, until: 10_000 };

/** Empty: the text that would tell is not there yet. */
type Finding = "passes" | "fails" | "empty";

const judge = (document: Document, words: GateStory[]): Finding => {
  try {
    const { text, isThere } = gateText(document);
    if (passesGate(words, text)) return "passes";
    return isThere ? "fails" : "empty";
  } catch {
    // A hostile page or a broken word list.
    return "empty";
  }
};

/**
 * Looks at the page, and again while it gets its text or when it shows another address, until it may be one of the
 * stories: then `announce` is called, once. What it returns takes the words of imported stories, instead of those that
 * it took before, and looks at once.
 */
export const watch = (view: Window, bundled: GateStory[], announce: () => void): ((imported: GateStory[]) => void) => {
  const { document } = view;
  let words = bundled;
  let isOver = false;
  let hasMoved = false;
  let round = 0;
  const end = (): void => {
    isOver = true;
    ignoreNavigation();
  };
  /** Whether nothing is left to wait for. Beside a new address may still stand the text of the one before. */
  const check = (): boolean => {
    const finding = judge(document, words);
    if (finding !== "passes") return finding === "fails" && !hasMoved;
    end();
    announce();
    return true;
  };
  // Not before the first look: asking costs half a millisecond, and the extension has only just put us here.
  const checkAgain = (): boolean => {
    if (!rawContextIsAlive()) end();
    return isOver || check();
  };
  const look = (): void => {
    const own = ++round;
    if (!check()) onGrowth(document, checkAgain, waits, () => isOver || own !== round);
  };
  const ignoreNavigation = onNavigation(view, () => {
    hasMoved = true;
    look();
  });
  look();
  return (imported) => {
    words = [...bundled, ...imported];
    if (!isOver) look();
  };
};
