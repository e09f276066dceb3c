/** @jest-environment jsdom */
import { watch } from "../../src/content/gate-watch";

const ferry = { story: "ferry", groups: [["ferry"], ["harbour"]] };
const dam = { story: "dam", groups: [["dam"]] };
const sentence = "The office said that the old road over the hills to the lake would be open again from Monday. ";
const article = (first: string): string =>
  `<article><p>${first} ${sentence}</p>${`<p>${sentence}</p>`.repeat(15)}</article>`;

const world = globalThis as { chrome?: unknown };
let announced: number;
/** Of the gates of earlier tests, which are still there, nothing is counted. */
let newest = {};

beforeEach(() => {
  jest.useFakeTimers();
  world.chrome = { runtime: { id: "ours" } };
  announced = 0;
  document.title = "News";
});
afterEach(() => jest.useRealTimers());
afterAll(() => {
  delete world.chrome;
});

const open = (body: string): ReturnType<typeof watch> => {
  document.body.innerHTML = body;
  const own = {};
  newest = own;
  const announce = (): void => {
    if (own === newest) announced++;
  };
  return watch(window, [ferry], announce);
};
const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);
/** Shows another address, as a page does that loads nothing anew. */
const move = async (): Promise<void> => {
  history.pushState(null, "", `/${Math.random()}`);
  window.dispatchEvent(new Event("popstate"));
};

test("a page that may be a story is announced at once, and once", async () => {
  open(article("The ferry left the harbour."));
  expect(announced).toBe(1);
  document.title = "More news";
  await move();
  await pass(20_000);
  expect(announced).toBe(1);
  expect(jest.getTimerCount()).toBe(0);
});

test("a page that has its text and is none is left alone: nothing is waited for", () => {
  open(article("The bus left the garage."));
  expect(announced).toBe(0);
  expect(jest.getTimerCount()).toBe(0);
});

test("a page that has no text yet is looked at again, until it has", async () => {
  open("<main></main>");
  await pass(3_000);
  expect(announced).toBe(0);
  document.body.innerHTML = article("The ferry left the harbour.");
  await pass(2_000);
  expect(announced).toBe(1);
});

test("when the text has come and is none, the waiting ends", async () => {
  open("<main></main>");
  document.body.innerHTML = article("The bus left the garage.");
  await pass(500);
  expect(jest.getTimerCount()).toBe(0);
});

test("beside a new address the text of the one before is not taken for its text", async () => {
  open(article("The bus left the garage."));
  await move();
  await pass(1_000);
  document.body.innerHTML = `<h1>Sailing</h1>${article("The ferry left the harbour.")}`;
  await pass(2_000);
  expect(announced).toBe(1);
});

test("words of imported stories count as soon as they come", () => {
  const learn = open(article("The dam holds."));
  expect(announced).toBe(0);
  learn([dam]);
  expect(announced).toBe(1);
});

test("words of a pack that was removed count no more", async () => {
  const learn = open(article("The bus left the garage."));
  learn([dam]);
  learn([]);
  document.body.innerHTML = article("The dam holds.");
  await move();
  expect(announced).toBe(0);
});

test("a word list that is broken costs the bundled stories nothing", async () => {
  const learn = open("<main></main>");
  learn([{ story: "odd", groups: [[1, null]] } as unknown as typeof dam]);
  document.body.innerHTML = article("The ferry left the harbour.");
  await pass(500);
  expect(announced).toBe(1);
});

test("once the extension is gone, a page that grows is not read", async () => {
  open("<main></main>");
  world.chrome = {};
  document.body.innerHTML = article("The ferry left the harbour.");
  await pass(20_000);
  expect(announced).toBe(0);
});
