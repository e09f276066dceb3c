/** @jest-environment jsdom */
import { defaultSettings } from "../../src/core/settings";
import { LOADING_LIMIT_MS } from "../../src/sidebar/controller";
import { fullReport, scenes } from "../ui/sample-scenes";
import { type Driven, drive, settle } from "./drive";

const visit = { kind: "report", report: fullReport } as const;
let driven: Driven;
const open = (wish: Parameters<typeof drive>[0] = {}): Driven => {
  driven = drive({ visit, ...wish });
  driven.sidebar.open();
  return driven;
};
afterEach(() => {
  driven.sidebar.destroy();
  document.body.replaceChildren();
});

describe("filters", () => {
  test("show the cards that lead with one standing, and say how many", () => {
    const { press, cards, said, button } = open();
    press("Conflict 1");
    expect(cards()).toEqual(["Did the Kremlin say new Russia–Ukraine talks were discussed?"]);
    expect(said()).toBe("1 shown");
    expect(button("Conflict 1").getAttribute("aria-pressed")).toBe("true");
  });

  test("are there only for what occurs", () => {
    expect(open({ visit: scenes.agreeing }).text()).not.toContain("Conflict");
  });

  test("show alone what is missing here", () => {
    const { press, cards, text } = open();
    press("Missing here 1");
    expect(cards()).toEqual([]);
    expect(text()).toContain("The Houthis used Iranian drones on Saudi Arabia.");
    expect(text()).toContain("Houthi fighters flew such drones at Saudi targets");
  });

  test("say under what question something is missing, and count no claims there", () => {
    const { press, root } = open();
    press("Missing here 1");
    expect(root.querySelector(".missing-item h4")?.textContent).toBe("Where have Iranian drones been used before?");
    expect(root.querySelector(".stepper")).toBeNull();
  });

  test("give way to a card that is asked for", () => {
    const { press, sidebar, cards } = open();
    press("Agree 2");
    sidebar.open(fullReport.claims[2]?.id ?? "");
    expect(cards()).toHaveLength(6);
  });
});

describe("claim by claim", () => {
  test("the next and the previous are shown on the page and in the panel, around and around", () => {
    const { press, said, actions } = open({ settings: { order: "page" } });
    press("Previous claim");
    expect(said()).toBe("6 of 6: What is the Tehran trip for?");
    press("Next claim");
    expect(said()).toBe("1 of 6: Is Iran preparing to supply drones to Russia?");
    expect(actions.goToClaim).toHaveBeenLastCalledWith(fullReport.claims[0]?.id);
  });

  test("a highlight opens its card, focus with it", () => {
    driven = drive({ visit });
    driven.sidebar.open("supply-again-001");
    expect(driven.root.activeElement?.textContent).toContain("Is Iran preparing to supply drones to Russia?");
  });

  test("an unknown claim opens the panel at its title", () => {
    driven = drive({ visit });
    driven.sidebar.open("no-such-claim");
    expect(driven.root.activeElement?.textContent).toBe("1 claim here is reported differently by other outlets");
  });
});

describe("what is chosen in the panel", () => {
  const choose = (name: string): void => {
    const label = [...driven.root.querySelectorAll("label")].find((each) => each.textContent === name);
    label?.querySelector("input")?.click();
  };

  test.each([
    ["Open by itself", "open"],
    ["Off", "off"],
  ])("this site: %s", (name, behaviour) => {
    open().press("Panel options");
    choose(name);
    expect(driven.actions.chooseSite).toHaveBeenCalledWith(behaviour);
  });

  test("the menu stands outside of what scrolls, and Escape leaves it before the panel", () => {
    const { press, key, button, root, sidebar } = open();
    press("Panel options");
    expect(root.querySelector(".panel-body #ss-menu")).toBeNull();
    key("Escape", root.querySelector("#ss-menu input") ?? undefined);
    expect(root.querySelector("#ss-menu")).toBeNull();
    expect(root.activeElement).toBe(button("Panel options"));
    expect(sidebar.isOpen()).toBe(true);
    key("Escape");
    expect(sidebar.isOpen()).toBe(false);
  });

  test("side and order are remembered and take effect at once", () => {
    open().press("Panel options");
    choose("Left");
    expect(driven.cards()[0]).toContain("Did the Kremlin");
    choose("As on the page");
    expect(driven.actions.choose.mock.calls).toEqual([[{ side: "left" }], [{ order: "page" }]]);
    expect(driven.root.querySelector(".ss")?.getAttribute("data-side")).toBe("left");
    expect(driven.cards()[0]).toContain("Is Iran preparing");
  });

  test("width changes by buttons and by arrow keys, within its limits", () => {
    const { press, key, actions, root } = open();
    press("Panel options");
    press("Wider");
    key("ArrowLeft", root.querySelector('[role="separator"]') ?? undefined);
    key("End", root.querySelector('[role="separator"]') ?? undefined);
    press("Wider");
    expect(actions.choose.mock.calls).toEqual([[{ width: 400 }], [{ width: 424 }], [{ width: 640 }]]);
  });

  test("the site's own behaviour wins over the general one", () => {
    open({ settings: { sites: { "nypost.com": "open" } } }).press("Panel options");
    const checked = driven.root.querySelector<HTMLInputElement>("input:checked");
    expect(checked?.closest("label")?.textContent).toBe("Open by itself");
  });

  test("a site shows what was chosen for the domain above it", () => {
    open({ settings: { sites: { "nypost.com": "open" } }, options: { site: "live.nypost.com" } });
    driven.press("Panel options");
    const checked = driven.root.querySelector<HTMLInputElement>("input:checked");
    expect(checked?.closest("label")?.textContent).toBe("Open by itself");
  });

  test("changes made elsewhere are taken over", () => {
    open().sidebar.applySettings({ ...defaultSettings, theme: "dark", side: "left" });
    const box = driven.root.querySelector(".ss");
    expect([box?.getAttribute("data-theme"), box?.getAttribute("data-side")]).toEqual(["dark", "left"]);
  });

  test("all options and the overview open in a page of their own", () => {
    const { press, actions } = open();
    press("Compare all outlets");
    press("Panel options");
    press("All options");
    expect(actions.openPage.mock.calls).toEqual([
      ["overview", "iran-russia-drones."],
      ["options", undefined],
    ]);
  });
});

describe("a page of ours that stays closed", () => {
  test("is said to, in the panel and to screen readers", async () => {
    const { press, text, said } = open({ actions: { openPage: jest.fn(async () => false) } });
    press("Compare all outlets");
    await settle();
    expect(text()).toContain("From a private window it stays closed");
    expect(said()).toContain("Not opened");
  });
});

describe("the collapsed tab", () => {
  test("counts conflicts and says the summary", () => {
    driven = drive({ visit });
    expect(driven.root.querySelector(".tab-count")?.textContent).toBe("1");
    expect(driven.button("Open").getAttribute("aria-label")).toBe(
      "Second Source: 1 claim here is reported differently by other outlets. Open",
    );
  });

  test.each(["loading", "off story"])("is not there while there is nothing to say (%s)", (scene) => {
    driven = drive({ visit: scenes[scene] });
    expect(driven.root.querySelector("button")).toBeNull();
  });

  test("opens the panel and hands focus to its title", () => {
    driven = drive({ visit });
    driven.press("Open");
    expect(driven.sidebar.isOpen()).toBe(true);
    expect(driven.root.activeElement?.tagName).toBe("H2");
  });
});

describe("loading", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test("ends by itself with a way to try again", () => {
    const { text } = open({ visit: { kind: "loading" } });
    jest.advanceTimersByTime(LOADING_LIMIT_MS - 1);
    expect(text()).toContain("Reading this article…");
    jest.advanceTimersByTime(1);
    expect(text()).toContain("This took too long and was stopped");
  });

  test("a report that comes too late is still shown", () => {
    const { text, sidebar } = open({ visit: { kind: "loading" } });
    jest.advanceTimersByTime(LOADING_LIMIT_MS);
    sidebar.update(visit);
    jest.advanceTimersByTime(LOADING_LIMIT_MS);
    expect(text()).toContain("1 claim here is reported differently");
  });

  test("announces the report when it comes, to a reader who waits", () => {
    const { said, sidebar } = open({ visit: { kind: "loading" } });
    sidebar.update(visit);
    expect(said()).toBe(
      "1 claim here is reported differently by other outlets. 1 conflict, 1 disputed, 1 differs, 2 agree, 1 only here.",
    );
  });
});
