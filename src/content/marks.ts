import { callBackground } from "../messages/call";
import { createHighlighter, type Highlighter } from "../page/highlighter";
import type { Sentences } from "./sentences";

/** How often cleared highlights are put back before the page's wish is respected. */
const restoreBudget = 5;

/** The highlights of one visit: all sentences by their look, and the one in use. */
export class Marks {
  readonly #highlighter: Highlighter;
  #restored = 0;
  readonly #styled = new Set<string>();

  constructor(view: Window & typeof globalThis) {
    this.#highlighter = createHighlighter(view);
  }

  draw(sentences: Sentences | null): void {
    for (const [tone, ranges] of sentences?.ranges() ?? []) this.#highlighter.set(tone, ranges);
    if (!sentences)
      for (const tone of ["conflict", "disputed", "differs", "agrees", "other"] as const)
        this.#highlighter.set(tone, []);
    this.#highlighter.set("active", []);
    if (sentences && this.#highlighter.works) void this.#style(sentences.elementNames());
  }

  activate(ranges: Range[]): void {
    this.#highlighter.set("active", ranges);
  }

  /** Puts back what the page cleared, a few times. */
  keep(): void {
    if (this.#restored < restoreBudget && this.#highlighter.restore()) this.#restored++;
  }

  destroy(): void {
    this.#highlighter.destroy();
  }

  /** Asks for the look of marks in elements that have none yet. */
  async #style(elements: string[]): Promise<void> {
    const names = [...new Set(elements)].filter((name) => !this.#styled.has(name));
    if (names.length > 0 && (await callBackground("styleMarks", { names })).ok)
      for (const name of names) this.#styled.add(name);
  }
}
