/** @jest-environment jsdom */
import { createWelcomeI18n } from "../../src/welcome/i18n";
import { Welcome } from "../../src/welcome/parts/Welcome";
import { fakeWelcome } from "../gallery/fake-welcome";
import { click, faults, find, named, show, textOf } from "../gallery/show";

const open = (change = {}) => show(<Welcome api={fakeWelcome(change)} />, createWelcomeI18n("en"));

/** axe-core takes seconds on a busy machine; in ms. */
const unhurried = 60_000;

test("the demonstration shows an article with its cards, and says that both are made up", async () => {
  await open();
  expect(textOf("main")).toContain("A made-up article, made-up outlets.");
  expect(document.querySelectorAll(".demo-mark")).toHaveLength(
    document.querySelectorAll(".demo-panel .ss-card").length,
  );
  expect(textOf(".demo-panel")).toContain("2 outlets, 1 origin");
});

test("the marked sentences say what they are without their colour", async () => {
  await open();
  expect(textOf(".demo-mark[data-standing=conflict]")).toContain("This sentence has a card in the panel: Conflict.");
});

test("the demonstration leads to no address", async () => {
  await open();
  expect(document.querySelector(".demo-panel a, .demo-article a")).toBeNull();
});

test("it says what is read, what never leaves and how to switch it off", async () => {
  await open();
  const headings = [...document.querySelectorAll(".topics h2")].map((heading) => heading.textContent);
  expect(headings).toEqual(["What is read", "What never leaves this browser", "How to switch it off"]);
});

test("the way to the options and the overview is at the end", async () => {
  let opened = false;
  await open({
    openOptions: () => {
      opened = true;
    },
  });
  await click(named("Options"));
  expect(opened).toBe(true);
  expect(find<HTMLAnchorElement>(".next a").getAttribute("href")).toBe("overview.html");
});

test(
  "axe-core finds nothing",
  async () => {
    await open();
    expect(await faults()).toEqual([]);
  },
  unhurried,
);
