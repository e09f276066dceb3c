/** @jest-environment jsdom */

import { defaultSettings } from "../../src/core/settings";
import { mountSidebar } from "../../src/sidebar/mount";
import { fullReport } from "../ui/sample-scenes";
import { type Driven, drive, fakeActions, settle } from "./drive";

const visit = { kind: "report", report: fullReport } as const;
let driven: Driven | null = null;
const mount = (wish: Parameters<typeof drive>[0] = {}): Driven => {
  driven = drive({ visit, ...wish });
  return driven;
};
beforeEach(() => {
  document.body.innerHTML = '<p>Text of the page</p><button id="page">Button of the page</button>';
});
afterEach(() => {
  driven?.sidebar.destroy();
  driven = null;
});

describe("in the page", () => {
  test("there is one element of ours, beside the body, closed and without data", () => {
    const before = document.body.innerHTML;
    const { sidebar } = mount();
    sidebar.open();
    expect(document.body.innerHTML).toBe(before);
    expect(document.documentElement.lastElementChild).toBe(sidebar.host);
    expect(sidebar.host.shadowRoot).toBeNull();
    expect(sidebar.host.getAttributeNames()).toEqual(["style"]);
    expect(sidebar.host.outerHTML).not.toMatch(/drone|Kremlin/);
  });

  test("nothing stays after destroy, which may come twice", () => {
    const { sidebar } = mount();
    sidebar.destroy();
    sidebar.destroy();
    expect(document.querySelector("second-source")).toBeNull();
  });

  test("the host takes no pointer events and is styled so that no rule of the page wins", () => {
    const rules = (mount().sidebar.host.getAttribute("style") ?? "").split(";").filter((rule) => rule.trim() !== "");
    expect(rules.map((rule) => rule.trim())).toContain("pointer-events: none !important");
    expect(rules.every((rule) => rule.endsWith("!important"))).toBe(true);
  });

  test("direction and language are our own, whatever the page's are", () => {
    document.documentElement.dir = "rtl";
    const { root } = mount();
    expect(root.querySelector(".ss")?.getAttribute("dir")).toBe("ltr");
    expect(root.querySelector(".ss")?.getAttribute("lang")).toBe("en");
    document.documentElement.removeAttribute("dir");
  });

  test("the article's sentences carry the article's language, and every foreign text its own direction", () => {
    const { root, sidebar } = mount();
    sidebar.open();
    const quotes = [...root.querySelectorAll("q")];
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every((quote) => quote.lang === "en" && quote.dir === "auto")).toBe(true);
  });
});

describe("keys and events", () => {
  const heard: string[] = [];
  const listen = (event: Event): void => {
    heard.push(event.type);
  };
  const types = ["keydown", "keyup", "input", "click", "pointerdown", "paste", "focusin"];
  beforeEach(() => {
    heard.length = 0;
    for (const type of types) document.addEventListener(type, listen);
  });
  afterEach(() => {
    for (const type of types) document.removeEventListener(type, listen);
  });

  test("made in the panel are not heard by the page", () => {
    const { root, sidebar } = mount();
    sidebar.open();
    heard.length = 0;
    const inside = root.querySelector(".panel button");
    for (const type of types) inside?.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    expect(heard).toEqual([]);
  });

  test("made in the page reach it untouched, the panel being open", () => {
    const { sidebar, key } = mount();
    sidebar.open();
    heard.length = 0;
    const button = document.getElementById("page") ?? document.body;
    const events = ["Escape", "j", "/", "ArrowDown"].map((name) => key(name, button));
    expect(heard).toEqual(["keydown", "keydown", "keydown", "keydown"]);
    expect(events.some((event) => event.defaultPrevented)).toBe(false);
    expect(sidebar.isOpen()).toBe(true);
  });

  test("that no reader made do nothing", () => {
    const { sidebar, root, key } = mount({ overrides: { trusted: undefined } });
    root.querySelector<HTMLButtonElement>(".tab")?.click();
    expect(sidebar.isOpen()).toBe(false);
    sidebar.open();
    key("Escape");
    expect(sidebar.isOpen()).toBe(true);
  });

  test("single letters are no shortcuts", () => {
    const { sidebar, key, actions } = mount();
    sidebar.open();
    for (const letter of "abcdefghijklmnopqrstuvwxyz/?") expect(key(letter).defaultPrevented).toBe(false);
    expect(sidebar.isOpen()).toBe(true);
    expect(actions.goToClaim).not.toHaveBeenCalled();
  });
});

describe("focus", () => {
  test("comes from the page, and goes back to it with Escape", () => {
    const { sidebar, key } = mount();
    document.getElementById("page")?.focus();
    sidebar.open();
    expect(document.activeElement).toBe(sidebar.host);
    expect(key("Escape").defaultPrevented).toBe(true);
    expect(sidebar.isOpen()).toBe(false);
    expect(document.activeElement?.id).toBe("page");
  });

  test("goes to the tab where it came from there, or where its place in the page is gone", () => {
    const { sidebar, press, root } = mount();
    press("Open");
    press("Close");
    expect(root.activeElement?.className).toBe("tab");
    document.getElementById("page")?.focus();
    sidebar.open();
    document.getElementById("page")?.remove();
    sidebar.toggle();
    expect(root.activeElement?.className).toBe("tab");
  });

  test("is not taken by a panel that opens by itself", () => {
    Object.defineProperty(document.documentElement, "clientWidth", { value: 1400, configurable: true });
    document.getElementById("page")?.focus();
    const { sidebar } = mount({ options: { startOpen: true } });
    expect(sidebar.isOpen()).toBe(true);
    expect(document.activeElement?.id).toBe("page");
  });

  test("stays in the text field while an input method is composing", () => {
    const { sidebar, root } = mount();
    sidebar.open();
    const event = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, isComposing: true });
    root.activeElement?.dispatchEvent(event);
    expect(sidebar.isOpen()).toBe(true);
  });
});

describe("a page without room", () => {
  test.each([
    ["a narrow window", 600, null],
    ["an article up to the edge", 1400, { left: 0, right: 1390 }],
  ])("keeps the tab: %s", (_name, width, article) => {
    Object.defineProperty(document.documentElement, "clientWidth", { value: width, configurable: true });
    const { sidebar } = mount({ options: { startOpen: true, measureArticle: () => article } });
    expect(sidebar.isOpen()).toBe(false);
  });
});

describe("a page that fights", () => {
  test("gets our host back a few times, then is left alone", async () => {
    const { sidebar, actions } = mount();
    for (let round = 0; round < 20; round += 1) {
      sidebar.host.remove();
      await settle();
    }
    expect(actions.gaveWay).toHaveBeenCalledTimes(1);
    expect(sidebar.host.isConnected).toBe(false);
  });

  test("cannot hide the host by its attributes", async () => {
    const { sidebar } = mount();
    sidebar.host.setAttribute("hidden", "");
    sidebar.host.style.setProperty("display", "none", "important");
    await settle();
    expect(sidebar.host.getAttributeNames()).toEqual(["style"]);
    expect(sidebar.host.style.display).toBe("block");
  });

  test("that empties its body leaves the panel as it was", async () => {
    const { sidebar, root } = mount();
    sidebar.open();
    document.body.replaceChildren();
    await settle();
    expect(sidebar.host.isConnected).toBe(true);
    expect(root.querySelector(".panel")).not.toBeNull();
  });
});

test("release options alone mount a working sidebar", () => {
  const sidebar = mountSidebar({ document, settings: defaultSettings, actions: fakeActions() });
  sidebar.update(visit);
  sidebar.toggle();
  expect(sidebar.isOpen()).toBe(true);
  sidebar.toggle();
  expect(sidebar.isOpen()).toBe(false);
  sidebar.destroy();
});
