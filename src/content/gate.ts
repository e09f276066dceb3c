// The only script on every listed news page: may this be a known story? If so, the background injects the rest.
import bundledWords from "embedded:gate";
import { type GateStory, passesGate } from "../core/story/gate";
import { rawContextIsAlive, readRaw, sendRaw } from "../platform/raw";
import { isReadable, whenOpened } from "./documents";
import { gateText } from "./gate-text";
import { onGrowth, type Waits } from "./growth";
import { onNavigation } from "./navigation";

const waits: Waits = { first: 400, growth: 1.4, longest: 2000, until: 10_000 };

const isStory = (value: Partial<GateStory> | null): boolean =>
  Array.isArray(value?.groups) && value.groups.every(Array.isArray);

/** Gate words of imported packs, as the background leaves them; anything else there counts as none. */
const importedWords = async (): Promise<GateStory[]> => {
  const stored = await readRaw("gateWords");
  return Array.isArray(stored) ? stored.filter(isStory) : [];
};

const passes = (words: GateStory[]): boolean => {
  try {
    return passesGate(words, gateText(document));
  } catch {
    // A hostile page or a broken word list: then this page is none of ours.
    return false;
  }
};

const announce = async (): Promise<void> => {
  const message = { mark: "second-source", id: `gate-${Math.random()}`, type: "gatePassed", data: {} };
  // A background that is stopped while it starts loses the message: ask again a little later each time.
  for (let attempt = 0; attempt < 4; attempt++) {
    if (await sendRaw(message)) return;
    await new Promise((done) => setTimeout(done, 400 * (attempt + 1)));
  }
};

const watch = async (): Promise<void> => {
  await whenOpened(document);
  let words = JSON.parse(bundledWords) as GateStory[];
  let isOver = false;
  let round = 0;
  const end = (): void => {
    isOver = true;
    ignoreNavigation();
  };
  const check = (): boolean => {
    if (isOver || !passes(words)) return isOver;
    end();
    void announce();
    return true;
  };
  // Not before the first look: asking costs half a millisecond, and the extension has only just put us here.
  const checkAgain = (): boolean => {
    if (!rawContextIsAlive()) end();
    return check();
  };
  const look = (): void => {
    const own = ++round;
    if (!check()) onGrowth(document, checkAgain, waits, () => isOver || own !== round);
  };
  const ignoreNavigation = onNavigation(window, look);
  look();
  // The bundled stories do not wait for storage, which takes as long as all else here.
  const imported = isOver ? [] : await importedWords();
  if (imported.length === 0) return;
  words = [...words, ...imported];
  look();
};

/**
 * Firefox injects on installation, and so do we: one gate a page is enough while its extension lives. An element of
 * this name in the page is found on the global as well, but is not its own.
 */
const claim = globalThis as { secondSourceGate?: () => boolean };
const isClaimed = Object.hasOwn(claim, "secondSourceGate") && claim.secondSourceGate?.();
if (isReadable(document, window) && !isClaimed) {
  claim.secondSourceGate = rawContextIsAlive;
  void watch();
}
