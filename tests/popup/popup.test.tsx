/** @jest-environment jsdom */
import { render } from "preact";
import { failure, success } from "../../src/core/result";
import type { SearchHit } from "../../src/core/search/types";
import type { PageState } from "../../src/messages/protocol";
import { createPopupI18n } from "../../src/popup/i18n";
import { Popup } from "../../src/popup/parts/Popup";
import type { PopupApi } from "../../src/popup/popup-api";
import { answerOf, fakePopup, findHits } from "../gallery/fake-popup";
import { click, clickAtOnce, faults, find, named, press, settle, show, textOf, type } from "../gallery/show";

const open = (change: Partial<PopupApi> = {}) => show(<Popup api={fakePopup(change)} />, createPopupI18n("en"));
const field = () => find<HTMLInputElement>("input[type=search]");
const results = () => [...document.querySelectorAll(".result-button")];

/** axe-core takes seconds on a busy machine; in ms. */
const unhurried = 60_000;

test("from a private window the overview stays closed where its address would be kept, and the popup says so", async () => {
  await open({ overviewStaysClosed: async () => true });
  const followed = jest.fn((event: Event) => event.preventDefault());
  document.body.addEventListener("click", (event) => !event.defaultPrevented && followed(event), { once: true });
  await click(named("Compare all outlets"));
  expect(followed).not.toHaveBeenCalled();
  expect(textOf(".popup-foot")).toContain("from a private window, this browser would keep");
});

describe("the page's state", () => {
  test("comes first, with the way to the panel, and the popup closes once the panel is shown", async () => {
    const calls: string[] = [];
    await open({
      showPanel: async (tab) => {
        calls.push(`panel ${tab}`);
        return success(null);
      },
      close: () => calls.push("closed"),
    });
    expect(textOf(".page-box-text")).toBe("22 claims 1 reported differently");
    await click(named("Show in the panel"));
    expect(calls).toEqual(["panel 7", "closed"]);
  });

  test("on a site that is not listed says that nothing was read, and reads on a click", async () => {
    let checked = false;
    await open({
      tabState: async () =>
        checked
          ? success({ kind: "report", claims: 3, conflicts: 0, reason: null })
          : success({ kind: "off", claims: 0, conflicts: 0, reason: "not-listed" }),
      checkTab: async () => {
        checked = true;
        return success(null);
      },
    });
    expect(textOf(".page-box-text")).toContain("nothing of this page has been read");
    await click(named("Check this page"));
    expect(textOf(".page-box-lead")).toBe("3 claims");
    expect(textOf(".page-box .quiet")).toBe("None of them is reported differently.");
  });

  test("of a page that takes long to be read is asked for until it has been, and no longer than the popup is there", async () => {
    jest.useFakeTimers();
    let asked = 0;
    const slow = async () =>
      success<PageState>({ kind: ++asked < 40 ? "loading" : "report", claims: 3, conflicts: 0, reason: null });
    const opened = open({ tabState: slow });
    await jest.advanceTimersByTimeAsync(20_000);
    await opened;
    expect(textOf(".page-box-lead")).toBe("3 claims");
    asked = 0;
    const again = open({ tabState: slow });
    await jest.advanceTimersByTimeAsync(1_000);
    await again;
    expect(textOf(".page-box-text")).toBe("Reading this page…");
    render(null, document.body);
    const before = asked;
    await jest.advanceTimersByTimeAsync(10_000);
    expect(asked - before).toBeLessThan(2);
    jest.useRealTimers();
  });

  test("on a page that no extension may read says why, offers no button, and the search still works", async () => {
    await open({ tabState: async () => success({ kind: "off", claims: 0, conflicts: 0, reason: "restricted" }) });
    expect(textOf(".page-box p")).toBe("The browser does not let extensions read this page.");
    expect(textOf(".page-box .quiet")).toBe("The search below works all the same.");
    expect(document.querySelector(".page-box button")).toBeNull();
    expect(results().length).toBeGreaterThan(0);
  });

  test("of a site that the reader switched off is switched on again, and read once the page has noticed", async () => {
    const calls: string[] = [];
    let asked = 0;
    await open({
      tabState: async () =>
        calls.length > 0 && ++asked > 2
          ? success({ kind: "report", claims: 3, conflicts: 0, reason: null })
          : success({ kind: "off", claims: 0, conflicts: 0, reason: "off" }),
      switchOn: async (tab) => {
        calls.push(`on ${tab}`);
        return success(null);
      },
    });
    expect(textOf(".page-box-text")).toBe("Switched off on this site.");
    await click(named("Switch on here"));
    for (let round = 0; round < 40 && !document.querySelector(".page-box-lead"); round++)
      await new Promise((done) => setTimeout(done, 50));
    expect(calls).toEqual(["on 7"]);
    expect(textOf(".page-box-lead")).toBe("3 claims");
    expect(document.activeElement).toBe(find(".page-box"));
  });

  test("says why a site could not be switched on", async () => {
    await open({
      tabState: async () => success({ kind: "off", claims: 0, conflicts: 0, reason: "off" }),
      switchOn: async () => failure("storage", "Settings could not be saved."),
    });
    await click(named("Switch on here"));
    expect(textOf(".page-box-text")).toBe("Switched off on this site.Settings could not be saved.");
  });

  test("shows what a check that failed has to say", async () => {
    await open({
      tabState: async () => success({ kind: "off", claims: 0, conflicts: 0, reason: "not-listed" }),
      checkTab: async () => failure("no-access", "The browser does not let extensions read this page."),
    });
    await click(named("Check this page"));
    expect(textOf(".page-box-text")).toContain("does not let extensions");
  });
});

describe("the search", () => {
  test("begins with the most contested questions", async () => {
    await open();
    expect(textOf(".results-heading")).toBe("Most contested");
    expect(results()[0]?.textContent).toBe("When is Iran to start training Russian forces?");
  });

  test.each(["", "drones"])("with every outlet off says so, whatever is asked: “%s”", async (query) => {
    await open({ outlets: async () => success([]), search: async () => success(answerOf([])) });
    await type(field(), query);
    expect(textOf(".results")).toBe("All outlets are switched off. Switch some on in the options.");
  });

  test("finds as the reader types and marks the hit", async () => {
    await open();
    await type(field(), "new Russia");
    expect(textOf(".results-heading")).toBe("1 question found");
    expect(textOf(".result mark")).toBe("new Russia");
  });

  test("counts all that it finds, draws a part of it, and the rest when asked, at the first of it", async () => {
    const [hit] = findHits("new russia", {});
    const hits = Array.from({ length: 49 }, (_, at) => ({ ...(hit as SearchHit), question: `q${at}` }));
    await open({ search: async (_query, _by, limit) => success(answerOf(hits, limit)) });
    await type(field(), "2022");
    expect(textOf(".results-heading")).toBe("49 questions found");
    expect(results()).toHaveLength(30);
    await click(named("Show more (19 left)"));
    expect(results()).toHaveLength(49);
    expect(document.activeElement).toBe(results()[30]);
    expect(document.querySelector(".show-more")).toBeNull();
    await type(field(), "202");
    expect(results()).toHaveLength(30);
  });

  test("says what a mistyped word was read as, and where no question has all words", async () => {
    const hits = findHits("new russia", {});
    const answers = [
      { readAs: "delivered drones" },
      { readAs: null, someWords: true },
      { readAs: "drones zeppelin", someWords: true },
    ];
    await open({
      search: async (query) => success({ ...answerOf(hits), ...(query === "" ? {} : answers.shift()) }),
    });
    await type(field(), "deliverd drones");
    expect(textOf(".results-heading")).toBe("1 question found for “delivered drones”");
    await type(field(), "drones zeppelin");
    expect(textOf(".results-heading")).toBe("1 question found with some of these words");
    await type(field(), "dronse zeppelin");
    expect(textOf(".results-heading")).toBe("1 question found for “drones zeppelin” with some of these words");
  });

  test("keeps the old results until the new ones are there, and never shows a late earlier answer", async () => {
    const waiting = new Map<string, (hits: SearchHit[]) => void>();
    await open({
      search: (query) =>
        query === ""
          ? Promise.resolve(success(answerOf(findHits("", {}))))
          : new Promise((resolve) => waiting.set(query, (hits) => resolve(success(answerOf(hits))))),
    });
    const before = results().length;
    await type(field(), "drones");
    await type(field(), "talks");
    expect(results()).toHaveLength(before);
    waiting.get("talks")?.(findHits("talks", {}));
    await settle();
    waiting.get("drones")?.(findHits("drones", {}));
    await settle();
    expect(results().map((button) => button.textContent)).toEqual([
      "Did the Kremlin say new Russia–Ukraine talks were discussed?",
    ]);
  });

  test("says that nothing matches, and proposes the nearest spelling it knows", async () => {
    await open();
    await type(field(), "amirabdolahian");
    expect(textOf(".nothing")).toContain("Nothing in the index matches “amirabdolahian”.");
    await click(named("Search for “Amirabdollahian”"));
    expect(field().value).toBe("Amirabdollahian");
    expect(document.activeElement).toBe(field());
  });

  test("filters by standing and by outlet, and lets go of the filters where nothing is left", async () => {
    await open();
    await click(named("Disputed"));
    expect(results().map((button) => button.textContent)).toEqual(["Is Iran preparing to supply drones to Russia?"]);
    await type(field(), "kashan");
    await click(named("Clear filters"));
    expect(results()).toHaveLength(1);
  });

  test.each([["a".repeat(100_000)], ["(((.*"], ["🙂🙂"], ["<b>drones</b>"], ["تهران"]])(
    "takes %.12s as words, searches a bounded part of it and shows it as text",
    async (query) => {
      const asked: string[] = [];
      await open({
        search: async (text) => {
          asked.push(text);
          return success(answerOf([]));
        },
      });
      await type(field(), query);
      expect(Math.max(...asked.map((text) => text.length))).toBeLessThanOrEqual(300);
      expect(document.querySelector(".nothing b")).toBeNull();
      expect(textOf(".nothing").length).toBeLessThan(200);
    },
  );

  test("says what went wrong where the search fails, and asks once more on a click", async () => {
    const answers = [failure("timeout", "Second Source did not answer in time. Try again.")];
    await open({ search: async (query, by) => answers.shift() ?? success(answerOf(findHits(query, by))) });
    expect(textOf(".message.bad")).toBe("Second Source did not answer in time. Try again.");
    await click(named("Try again"));
    expect(textOf(".results-heading")).toBe("Most contested");
    expect(document.activeElement).toBe(field());
  });
});

describe("a card whose story cannot be fetched", () => {
  const { story } = fakePopup();
  const openFailing = async (): Promise<HTMLElement> => {
    const answers = [failure("no-receiver", "Second Source gave no answer. Try again, or reload the page.")];
    await open({ story: async (id) => answers.shift() ?? story(id) });
    const first = results()[0] as HTMLElement;
    await click(first);
    return first;
  };

  test("says why instead of waiting for ever, and is filled when the reader tries again", async () => {
    const first = await openFailing();
    expect(textOf(".result-card:not([hidden]) .message")).toBe(
      "Second Source gave no answer. Try again, or reload the page.",
    );
    await click(named("Try again"));
    expect(textOf(".result-card:not([hidden])")).toContain("Daily Mail");
    expect(document.activeElement).toBe(first);
  });

  test("is filled when it is opened again", async () => {
    const first = await openFailing();
    await click(first);
    await click(first);
    expect(textOf(".result-card:not([hidden])")).toContain("Daily Mail");
  });
});

describe("by keyboard", () => {
  test("the field has the focus, arrows lead into the list and back, and Home and End to its ends", async () => {
    await open();
    expect(document.activeElement).toBe(field());
    await press("ArrowDown");
    await press("ArrowDown");
    expect(document.activeElement).toBe(results()[1]);
    await press("End");
    expect(document.activeElement).toBe(results().at(-1));
    await press("Home");
    await press("ArrowUp");
    expect(document.activeElement).toBe(field());
  });

  test("a result opens to its card with every position, its origins and the way to the overview", async () => {
    await open();
    await type(field(), "new Russia");
    await click(results()[0] as HTMLElement);
    expect(results()[0]?.getAttribute("aria-expanded")).toBe("true");
    expect(textOf(".result-card")).toContain("Peskov said there was no such discussion");
    expect(textOf(".result-card")).toContain("2 outlets, 1 origin");
    expect(named("Open in the overview").getAttribute("href")).toBe("overview.html#iran-russia-drones.new-talks");
  });

  test("a card opened in the moment in which the results appear stays open", async () => {
    await clickAtOnce(<Popup api={fakePopup()} />, createPopupI18n("en"), ".result-button");
    expect(results()[0]?.getAttribute("aria-expanded")).toBe("true");
    expect(textOf(".result-card:not([hidden])")).toContain("Open in the overview");
  });

  test("another query closes the card", async () => {
    await open();
    await type(field(), "new Russia");
    await click(results()[0] as HTMLElement);
    const [opened] = results();
    await type(field(), "new");
    expect(results()).toContain(opened);
    expect(opened?.getAttribute("aria-expanded")).toBe("false");
  });

  test("Escape closes the card, then empties the field, then is left to the browser", async () => {
    await open();
    await type(field(), "new Russia");
    await press("ArrowDown");
    await click(results()[0] as HTMLElement);
    await press("Escape");
    expect(results()[0]?.getAttribute("aria-expanded")).toBe("false");
    expect(document.activeElement).toBe(results()[0]);
    await press("Escape");
    expect([field().value, document.activeElement]).toEqual(["", field()]);
    expect((await press("Escape")).defaultPrevented).toBe(false);
  });

  test("keys of an input method move nothing", async () => {
    await open();
    await press("ArrowDown", { isComposing: true });
    expect(document.activeElement).toBe(field());
  });
});

test("the popup has no file field, which would close it in Firefox", async () => {
  await open();
  expect(document.querySelector("input[type=file]")).toBeNull();
});

test(
  "axe-core finds nothing, empty, with results, with an open card and with none",
  async () => {
    await open();
    expect(await faults()).toEqual([]);
    await click(named("More filters: outlet and date"));
    await click(results()[0] as HTMLElement);
    expect(await faults()).toEqual([]);
    await type(field(), "pescov");
    expect(await faults()).toEqual([]);
  },
  unhurried,
);
