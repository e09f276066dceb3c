import { defaultSettings, type Settings } from "../../src/core/settings";
import { type MountOverrides, mountSidebar } from "../../src/sidebar/mount";
import type { SidebarActions, SidebarHandle, SidebarOptions, VisitState } from "../../src/sidebar/types";

export type FakeActions = { [Name in keyof SidebarActions]: jest.Mock };

export const fakeActions = (changes: Partial<FakeActions> = {}): FakeActions => ({
  goToClaim: jest.fn(() => "shown"),
  backToReading: jest.fn(),
  showActive: jest.fn(),
  mute: jest.fn(async () => true),
  copyText: jest.fn(async () => true),
  openPage: jest.fn(async () => true),
  chooseSite: jest.fn(),
  choose: jest.fn(),
  retry: jest.fn(),
  gaveWay: jest.fn(),
  ...changes,
});

export interface Driven {
  sidebar: SidebarHandle;
  actions: FakeActions;
  root: ShadowRoot;
  /** The button with this text or label; fails where there is none. */
  button(name: string): HTMLButtonElement;
  press(name: string): void;
  key(key: string, target?: Element): KeyboardEvent;
  text(): string;
  /** What the live region says. */
  said(): string;
  cards(): string[];
}

interface Wish {
  visit?: VisitState;
  settings?: Partial<Settings>;
  actions?: Partial<FakeActions>;
  options?: Partial<SidebarOptions>;
  overrides?: MountOverrides;
}

const nameOf = (element: Element): string => element.getAttribute("aria-label") ?? element.textContent ?? "";

/** Mounts the sidebar into jsdom as a page would have it, and drives it as a reader would. */
export function drive({ visit, settings, actions: changes, options, overrides }: Wish = {}): Driven {
  const actions = fakeActions(changes);
  const roots: ShadowRoot[] = [];
  const sidebar = mountSidebar(
    { document, settings: { ...defaultSettings, ...settings }, actions, site: "nypost.com", ...options },
    { trusted: () => true, onRoot: (made) => roots.push(made), ...overrides },
  );
  const [root] = roots;
  if (!root) throw new Error("the sidebar made no root");
  if (visit) sidebar.update(visit);

  const button = (name: string): HTMLButtonElement => {
    const found = [...root.querySelectorAll("button")].find((each) => nameOf(each).includes(name));
    if (!found) throw new Error(`no button "${name}" among ${[...root.querySelectorAll("button")].map(nameOf)}`);
    return found;
  };
  return {
    sidebar,
    actions,
    root,
    button,
    press: (name) => {
      const target = button(name);
      target.focus();
      target.click();
    },
    key: (key, target = root.activeElement ?? root.querySelector("button") ?? sidebar.host) => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true });
      target.dispatchEvent(event);
      return event;
    },
    text: () => root.querySelector("aside")?.textContent ?? "",
    said: () => root.querySelector('[role="status"]')?.textContent ?? "",
    cards: () => [...root.querySelectorAll(".ss-card h3")].map((title) => title.textContent ?? ""),
  };
}

/** Lets promises and Preact's queue settle. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
