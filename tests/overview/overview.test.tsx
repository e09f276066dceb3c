/** @jest-environment jsdom */
import { failure, success } from "../../src/core/result";
import { createOverviewI18n } from "../../src/overview/i18n";
import type { OverviewApi } from "../../src/overview/overview-api";
import { Overview } from "../../src/overview/parts/Overview";
import { fakeOverview } from "../gallery/fake-overview";
import { bundledPack } from "../gallery/fake-popup";
import { click, faults, find, named, press, settle, show, textOf, type } from "../gallery/show";
import { droneStory } from "../gallery/story-view";

const open = async (hash = "", change: Partial<OverviewApi> = {}) => {
  location.hash = hash;
  await settle();
  await show(<Overview api={fakeOverview(change)} />, createOverviewI18n("en"));
};
const rows = () => [...document.querySelectorAll(".question-row > th")].map((cell) => cell.textContent);
const rowOf = (question: string) =>
  [...document.querySelectorAll(".question-row")].find((row) => row.querySelector("th")?.textContent === question);

/** axe-core takes seconds on a busy machine; in ms. */
const unhurried = 60_000;

test("with every outlet of the story off there is one sentence, and no empty table or timeline", async () => {
  const { articles: _none, ...texts } = droneStory.texts;
  const silent = { ...droneStory, questions: [], outlets: [], relations: [], texts: { ...texts, articles: {} } };
  await open("", { story: async () => success(silent) });
  expect(textOf("main .message")).toBe(
    "All outlets that report on this story are switched off. Switch some on in the options.",
  );
  expect(document.querySelectorAll("main section, main nav, main .message")).toHaveLength(1);
  expect(textOf("main")).not.toContain("0 outlets");
});

describe("the table", () => {
  test("has a row for every question and says each stance by word, shape and answer", async () => {
    await open();
    expect(rows()).toHaveLength(droneStory.questions.length);
    const cells = [
      ...(rowOf("Did the Kremlin say new Russia–Ukraine talks were discussed?")?.querySelectorAll("td") ?? []),
    ];
    expect(cells.map((cell) => cell.textContent)).toEqual([
      "·No report",
      "Conflict: no",
      "Conflict: no",
      "Conflict: yes",
      "·No report",
    ]);
    expect(cells[3]?.querySelector("svg[aria-hidden] path")).not.toBeNull();
  });

  test("is sorted by an outlet's head and by contest, says so, and goes back at a second press", async () => {
    await open();
    await click(named("Group by theme"));
    const head = find("thead th:last-child button");
    await click(head);
    expect(find("thead th:last-child").getAttribute("aria-sort")).toBe("descending");
    expect(rows()[0]).toBe("On what terms would Russia get the drones?");
    await click(find(".question-head button"));
    expect(rows()[0]).toBe("When is Iran to start training Russian forces?");
    await click(find(".question-head button"));
    expect(rows()[0]).toBe("Is Iran preparing to supply drones to Russia?");
  });

  test("folds a theme away, or all of them", async () => {
    await open();
    await click(find(".theme-button"));
    expect(find(".theme-button").getAttribute("aria-expanded")).toBe("false");
    expect(rows()).not.toContain("How many drones is it about?");
    await click(named("Fold all themes"));
    expect(rows()).toEqual([]);
  });

  test("can show only what is contested", async () => {
    await open();
    await click(named("Only where reports differ"));
    expect(rows()).not.toContain("Is Putin going to Tehran?");
    expect(rows()).toContain("How many drones is it about?");
  });
});

describe("the card", () => {
  test("opens from a deep link, with all positions, and takes the focus to its title", async () => {
    await open("#new-talks");
    expect(textOf(".card-panel h2")).toBe("Did the Kremlin say new Russia–Ukraine talks were discussed?");
    expect(document.activeElement).toBe(find(".card-panel h2"));
    expect(textOf(".card-panel")).toContain("New York Post");
  });

  test("opens from a link that names the story too", async () => {
    await open("#iran-russia-drones.quantity");
    expect(textOf(".card-panel h2")).toBe("How many drones is it about?");
  });

  test("closes with Escape and leaves the address clean", async () => {
    await open("#new-talks");
    await press("Escape");
    expect(document.querySelector(".card-panel")).toBeNull();
    expect(location.hash).toBe("#iran-russia-drones.");
  });

  test.each(["#no-such-question", "#%E0%A4%A", "#table", "#<img>", "#other-story.new-talks"])(
    "the address %s opens no wrong card and breaks nothing",
    async (hash) => {
      await open(hash);
      expect(rows()).toHaveLength(droneStory.questions.length);
    },
  );

  test("leads on to a related question elsewhere in the story", async () => {
    await open("#supply-intent");
    await click(named("How did Iran respond to the US claim?", find(".card-panel")));
    expect(textOf(".card-panel h2")).toBe("How did Iran respond to the US claim?");
  });
});

test("the timeline tells the days in order, with what overtook an earlier report", async () => {
  await open();
  expect([...document.querySelectorAll(".day time")].map((time) => time.textContent)).toEqual([
    "12 Jul 2022",
    "18 Jul 2022",
  ]);
  expect(textOf(".gap")).toBe("5 days without a report");
  expect(textOf(".development")).toContain("Before: Its foreign ministry did not deny it. (Newser, 12 Jul 2022)");
});

describe("the origins", () => {
  test("show that five outlets stand on one briefing, in words and in the table behind the picture", async () => {
    await open();
    expect(textOf(".map-origin")).toContain("5 outlets");
    await click(find(".map-origin"));
    expect(textOf(".origin-reports p")).toBe("Jake Sullivan, White House briefing carries 18 reports in 5 outlets.");
    await click(named("The same as a table"));
    const counts = [...document.querySelectorAll(".origin-table tbody tr:first-child td")];
    expect(counts.reduce((sum, cell) => sum + Number(cell.textContent), 0)).toBe(18);
  });

  test("can be seen for one question alone", async () => {
    await open();
    await type(find<HTMLSelectElement>("#origins select"), "new-talks");
    expect(document.querySelectorAll(".map-origin")).toHaveLength(1);
    expect(textOf(".map-origin")).toContain("3 outlets");
  });
});

test("an outlet that is switched off elsewhere is gone at once", async () => {
  let notify = (): void => undefined;
  let view = droneStory;
  await open("", {
    story: async () => success(view),
    onChange: (listener) => {
      notify = listener;
      return () => undefined;
    },
  });
  expect(document.querySelectorAll("thead th")).toHaveLength(6);
  view = { ...droneStory, outlets: droneStory.outlets.filter((id) => id !== "newser") };
  notify();
  await settle();
  expect(document.querySelectorAll("thead th")).toHaveLength(5);
});

test("without a story, or with a failing index, the page says what to do", async () => {
  await open("", { packs: async () => success([{ ...bundledPack, stories: [] }]) });
  expect(textOf("main")).toContain("Restore the bundled index in the options.");
  await open("", { packs: async () => failure("timeout", "Second Source did not answer in time. Try again.") });
  expect(textOf("main")).toContain("did not answer in time");
});

test(
  "axe-core finds nothing, with a card, a chosen origin and the table open",
  async () => {
    await open("#new-talks");
    await click(find(".map-origin"));
    await click(named("The same as a table"));
    expect(await faults()).toEqual([]);
  },
  unhurried,
);
