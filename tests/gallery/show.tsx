import axe from "axe-core";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { I18nContext } from "../../src/ui/i18n/context";
import type { I18n } from "../../src/ui/i18n/i18n";

function begin(page: ComponentChild, i18n: I18n): void {
  render(null, document.body);
  document.documentElement.lang = i18n.locale;
  document.title = "Second Source";
  render(<I18nContext.Provider value={i18n}>{page}</I18nContext.Provider>, document.body);
}

/** Draws a page into the empty document and waits until what it asked for is there. */
export async function show(page: ComponentChild, i18n: I18n): Promise<void> {
  await act(async () => begin(page, i18n));
  await settle();
}

/** Draws a page at its own pace and clicks a thing the moment it is there, before any effect of its drawing has run. */
export async function clickAtOnce(page: ComponentChild, i18n: I18n, selector: string): Promise<void> {
  await new Promise<void>((done) => {
    new MutationObserver((_changes, observer) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) return;
      observer.disconnect();
      element.click();
      done();
    }).observe(document.body, { childList: true, subtree: true });
    begin(page, i18n);
  });
  await settle();
}

/** Lets promises, effects and drawings come to rest. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 4; round++) await act(async () => await new Promise((done) => setTimeout(done)));
}

export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`Nothing on the page matches ${selector}`);
  return element;
}

/** The button or link with this name, by its label or its text. */
export function named(name: string, within: ParentNode = document): HTMLElement {
  const named = [...within.querySelectorAll<HTMLElement>("button, a, summary")].find(
    (element) => (element.getAttribute("aria-label") ?? element.textContent?.trim()) === name,
  );
  if (!named) throw new Error(`No button or link is called "${name}"`);
  return named;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(async () => element.click());
  await settle();
}

export async function type(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): Promise<void> {
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await settle();
}

export async function press(key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  await act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  await settle();
  return event;
}

export const textOf = (selector: string): string => find(selector).textContent?.replace(/\s+/g, " ").trim() ?? "";

// axe-core asks for a canvas to recognise icon fonts; there is none in jsdom, and none in use.
HTMLCanvasElement.prototype.getContext = () => null;

/** What axe-core finds wrong, as `rule: target`; colours need a real browser and are looked at in the gallery. */
export async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
