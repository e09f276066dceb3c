/** @jest-environment jsdom */
import { Visit } from "../../src/content/visit-life";
import type { PageReport } from "../../src/core/compare/types";
import type { PageState } from "../../src/messages/protocol";
import { fake, fakeId } from "../fakes/browser";
import { claim, otherReport, report } from "../fakes/report";

const onStory = report([claim({ conflicting: [otherReport()] })]);
const offStory = report([], { outcome: "off-story", story: { ...onStory.story, onStory: false } });

const ferry = `<article><h1>Ferry returns to the islands</h1><p>The ferry sails on Monday. It was repaired over the winter in a yard on the mainland.</p><p>Islanders had to fly or wait for the mail boat for many months.</p><p>The harbour office expects forty thousand passengers this summer.</p></article>`;
const other = ferry.replaceAll("ferry", "ladder").replace("Ferry", "Ladder");

type Wire = { type: string; data: { state?: PageState; article?: { title: string } } };
let visit: Visit;
let answer: (article: string) => PageReport | Promise<PageReport> | null;
let states: string[];
let waitsForAnswer: boolean;

const settle = async (ms = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** The page was read, or its reading is under way; a reading ends with its state. */
const reported = async (): Promise<void> => {
  const asked = (): boolean => fake.calls.some(({ args }) => (args[0] as Wire | undefined)?.type === "analyse");
  for (let waited = 0; waited < 100 && states.length === 0 && !(waitsForAnswer && asked()); waited++) await settle();
};
const hosts = (): number => document.querySelectorAll("second-source").length;
const ask = (type: string): Promise<unknown> =>
  fake.deliver({ mark: "second-source", id: String(Math.random()), type, data: {} }, { id: fakeId });

const background = async (message: unknown): Promise<unknown> => {
  const { type, data } = message as Wire;
  if (type === "pageState") states.push(`${data.state?.kind} ${data.state?.claims}/${data.state?.conflicts}`);
  if (type !== "analyse") return { ok: true, value: null };
  const value = await answer(data.article?.title ?? "");
  return value ? { ok: true, value } : { ok: false, code: "failed", message: "no index" };
};

const open = async (body: string): Promise<void> => {
  document.body.innerHTML = body;
  visit = new Visit(document, window as Window & typeof globalThis);
  await visit.start();
  await reported();
};

beforeAll(() => {
  window.matchMedia = () => ({ matches: false }) as MediaQueryList;
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => {
  fake.reset({ onSend: background });
  states = [];
  waitsForAnswer = false;
  answer = (title) => (title.startsWith("Ferry") ? onStory : offStory);
});
afterEach(() => visit.destroy());

test("a story page gets one sidebar and tells its state", async () => {
  await open(ferry);
  expect(hosts()).toBe(1);
  expect(states).toEqual(["report 1/1"]);
  expect(await ask("describe")).toMatchObject({ ok: true, value: { kind: "report", conflicts: 1 } });
});

test("a page off the story gets nothing but its state", async () => {
  document.body.innerHTML = other;
  const before = document.documentElement.outerHTML;
  await open(other);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(states).toEqual(["off-story 0/0"]);
  expect(await ask("togglePanel")).toMatchObject({ ok: false, code: "off-story" });
});

test("where the background fails, a page stays quiet and says so when asked", async () => {
  answer = () => null;
  await open(ferry);
  expect(hosts()).toBe(0);
  expect(await ask("describe")).toMatchObject({ value: { kind: "failed" } });
});

test("the panel opens and closes on demand", async () => {
  await open(ferry);
  expect(await ask("togglePanel")).toMatchObject({ ok: true });
  expect(hosts()).toBe(1);
});

test("a site switched off is not read at all", async () => {
  fake.stored.set("settings.sites", { localhost: "off" });
  fake.stored.set("settings.behaviour", "off");
  await open(ferry);
  expect(hosts()).toBe(0);
  expect(states).toEqual(["off 0/0"]);
  expect(fake.calls.some(({ args }) => (args[0] as Wire | undefined)?.type === "analyse")).toBe(false);
});

test("switched off while it is there, the sidebar goes; switched on again, it comes back", async () => {
  await open(ferry);
  const set = (behaviour: string): unknown =>
    fake.events.changed.fire({ "settings.behaviour": { oldValue: "x", newValue: behaviour } }, "local");
  set("off");
  await settle();
  expect(hosts()).toBe(0);
  set("tab");
  await settle();
  expect(hosts()).toBe(1);
});

test("a page that becomes another article is read again", async () => {
  await open(ferry);
  document.body.innerHTML = other;
  await settle(700);
  expect(hosts()).toBe(0);
  expect(states.at(-1)).toBe("off-story 0/0");
});

test("an answer about an article that has gone is not drawn", async () => {
  let late: (value: PageReport) => void = () => undefined;
  waitsForAnswer = true;
  answer = (title) => (title.startsWith("Ferry") ? new Promise((resolve) => (late = resolve)) : offStory);
  await open(ferry);
  document.body.innerHTML = other;
  await settle(700);
  late(onStory);
  await settle();
  expect(hosts()).toBe(0);
  expect(states).toEqual(["off-story 0/0"]);
});

test("a newer visit leaves one sidebar, and the older one answers no more", async () => {
  await open(ferry);
  const older = fake.events.message.size;
  const newer = new Visit(document, window as Window & typeof globalThis);
  await newer.start();
  await settle();
  expect(hosts()).toBe(1);
  expect(fake.events.message.size).toBe(older);
  newer.destroy();
});

test("destroyed, it leaves nothing behind", async () => {
  const listeners = (): number => fake.events.message.size + fake.events.changed.size;
  await open(ferry);
  expect(listeners()).toBe(2);
  visit.destroy();
  visit.destroy();
  expect(hosts()).toBe(0);
  expect(listeners()).toBe(0);
});

test("an extension that is gone takes its sidebar along", async () => {
  await open(ferry);
  fake.switches.contextGone = true;
  await settle(2100);
  expect(hosts()).toBe(0);
});
