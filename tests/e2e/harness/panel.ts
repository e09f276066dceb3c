import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { inClosedRoot } from "../../../src/cli/closed-root.mjs";
import { waitFor } from "./wait";

/** The one element of ours in a page. */
export const hostTag = "second-source";

export interface Point {
  x: number;
  y: number;
}

export interface PanelCard {
  id: string;
  question: string;
  standing: string;
  active: boolean;
  /** What this article says. */
  here: string;
  /** Heading of each group of other reports, with the outlets in it. */
  groups: { heading: string; outlets: string[] }[];
  text: string;
}

/** Runs `ask(root, value)` in the sidebar's closed root; null where there is no sidebar. */
export const inSidebar = <Value, Answer>(
  page: Page,
  ask: (root: ShadowRoot, value: Value) => Answer,
  value: Value,
): Promise<Awaited<Answer> | null> => inClosedRoot(page, hostTag, ask, value);

/** How many hosts of ours a page carries. */
export const hostCount = (page: Page): Promise<number> =>
  page.evaluate((tag) => document.getElementsByTagName(tag).length, hostTag);

const readTab = (root: ShadowRoot): string | null => root.querySelector(".tab")?.getAttribute("aria-label") ?? null;

/** The collapsed tab's label, null where there is none. */
export const tabLabel = (page: Page): Promise<string | null> => inSidebar(page, readTab, null);

export const waitForTab = (page: Page): Promise<string> => waitFor("the tab", () => tabLabel(page));

/** All of the sidebar's text as drawn, "" where nothing is. */
export const sidebarText = async (page: Page): Promise<string> =>
  (await inSidebar(page, (root) => root.querySelector("aside")?.textContent ?? "", null)) ?? "";

/** Centre of the first match that has a size, brought to the middle of what scrolls it; text narrows it down. */
const centreOf = (root: ShadowRoot, wanted: { selector: string; text: string }): Point | null => {
  const named = [...root.querySelectorAll(wanted.selector)].find((element) =>
    `${element.getAttribute("aria-label") ?? ""} ${element.textContent}`.includes(wanted.text),
  );
  if (!named) return null;
  const frame = named.closest("[data-scroll]");
  const middle = frame ? frame.getBoundingClientRect().top + frame.clientHeight / 2 : 0;
  if (frame) frame.scrollTop += named.getBoundingClientRect().top - middle;
  const box = named.getBoundingClientRect();
  return box.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
};

/** Where something is once it stands still: the panel slides in, and lists move while they load. */
async function restingPoint(page: Page, wanted: { selector: string; text: string }): Promise<Point | null> {
  const before = await inSidebar(page, centreOf, wanted);
  await pause(60);
  const after = await inSidebar(page, centreOf, wanted);
  const rests = before && after && Math.abs(before.x - after.x) < 2 && Math.abs(before.y - after.y) < 2;
  return rests ? after : null;
}

/** A real click on something in the sidebar. */
export async function clickIn(page: Page, selector: string, text = ""): Promise<void> {
  const point = await waitFor(`${selector} ${text}`, () => restingPoint(page, { selector, text }));
  await page.mouse.click(point.x, point.y);
}

const isOpen = (root: ShadowRoot): boolean => root.querySelector(".panel [data-title], .panel-body") !== null;

export const panelIsOpen = async (page: Page): Promise<boolean> => (await inSidebar(page, isOpen, null)) ?? false;

/** Clicks the tab and waits for the panel. */
export async function openPanel(page: Page): Promise<void> {
  await waitForTab(page);
  await clickIn(page, ".tab");
  await waitFor("the panel", () => panelIsOpen(page));
}

const readCards = (root: ShadowRoot): PanelCard[] =>
  [...root.querySelectorAll("article[data-card]")].map((card) => ({
    id: card.getAttribute("data-card") ?? "",
    question: card.querySelector("h3")?.textContent ?? "",
    standing: card.getAttribute("data-standing") ?? "",
    active: card.hasAttribute("data-active"),
    here: card.querySelector(".here")?.textContent ?? "",
    groups: [...card.querySelectorAll(".others")].map((group) => ({
      heading: group.querySelector("h4")?.textContent ?? "",
      outlets: [...group.querySelectorAll(".ss-row-who bdi, .names-list")].map((name) => name.textContent ?? ""),
    })),
    text: card.textContent ?? "",
  }));

export const cards = async (page: Page): Promise<PanelCard[]> => (await inSidebar(page, readCards, null)) ?? [];

/** The card whose question contains the words. */
export const cardOn = (page: Page, words: string): Promise<PanelCard> =>
  waitFor(`a card on "${words}"`, async () => (await cards(page)).find(({ question }) => question.includes(words)));

/** Role, name and state of what has focus in the sidebar, null while focus is in the page. */
export const focusedInSidebar = (page: Page): Promise<string | null> =>
  inSidebar(
    page,
    (root) => {
      const element = root.activeElement;
      return element
        ? `${element.tagName.toLowerCase()} ${element.getAttribute("aria-label") ?? element.textContent}`
        : null;
    },
    null,
  );
