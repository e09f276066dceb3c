/** @jest-environment jsdom */
import { type Patience, recheck } from "../../src/content/recheck";

const patience: Patience = { wait: 100, growth: 2, longestWait: 400, checks: 4, until: 10_000 };
let life: AbortController;
let checks: number;

beforeEach(() => {
  jest.useFakeTimers();
  document.body.innerHTML = "<main></main>";
  life = new AbortController();
  checks = 0;
});
afterEach(() => {
  life.abort();
  jest.useRealTimers();
});

const count = (): boolean => {
  checks++;
  return false;
};
const change = async (ms = 0): Promise<void> => {
  document.querySelector("main")?.append(document.createElement("p"));
  await jest.advanceTimersByTimeAsync(ms);
};

test("a page that does not change is not looked at", async () => {
  recheck(() => document.querySelector("main"), count, patience, life.signal);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(checks).toBe(0);
});

test("a thousand changes at once are one check", async () => {
  recheck(() => document.querySelector("main"), count, patience, life.signal);
  for (let i = 0; i < 1000; i++) void change();
  await jest.advanceTimersByTimeAsync(100);
  expect(checks).toBe(1);
});

test("waits grow, and after the last check nothing is looked at any more", async () => {
  recheck(() => document.querySelector("main"), count, patience, life.signal);
  const after: number[] = [];
  for (const ms of [100, 200, 400, 400, 400, 400]) {
    await change(ms);
    after.push(checks);
  }
  expect(after).toEqual([1, 2, 3, 4, 4, 4]);
});

test("changes that come too late are not looked at", async () => {
  recheck(() => document.querySelector("main"), count, { ...patience, until: 1000 }, life.signal);
  await jest.advanceTimersByTimeAsync(2000);
  await change(100);
  await change(400);
  expect(checks).toBe(1);
});

test("a check that is content ends it", async () => {
  recheck(
    () => document.querySelector("main"),
    () => count() || true,
    patience,
    life.signal,
  );
  await change(100);
  await change(1000);
  expect(checks).toBe(1);
});

test("the signal ends it, also while a check is due", async () => {
  recheck(() => document.querySelector("main"), count, patience, life.signal);
  await change(50);
  life.abort();
  await change(1000);
  expect(checks).toBe(0);
});
