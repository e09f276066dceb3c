/** @jest-environment jsdom */
import { onGrowth, type Waits } from "../../src/content/growth";

const waits: Waits = { first: 100, growth: 2, longest: 400, until: 3_000 };
let checks: number;
let isOver: boolean;

beforeEach(() => {
  jest.useFakeTimers();
  document.title = "as it was";
  document.body.innerHTML = "<main></main>";
  checks = 0;
  isOver = false;
});
afterEach(() => jest.useRealTimers());

const start = (isDone = false): void =>
  onGrowth(
    document,
    () => {
      checks++;
      return isDone;
    },
    waits,
    () => isOver,
  );

const grow = async (ms: number): Promise<void> => {
  document.querySelector("main")?.append(document.createElement("p"));
  await jest.advanceTimersByTimeAsync(ms);
};

test("a page that stays as it is is counted, and not read", async () => {
  start();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(checks).toBe(0);
  expect(jest.getTimerCount()).toBe(0);
});

test("a page that grows is read at the next look, and a thousand new elements are one check", async () => {
  start();
  for (let i = 0; i < 1000; i++) void grow(0);
  await jest.advanceTimersByTimeAsync(100);
  expect(checks).toBe(1);
});

test("another title counts as growth", async () => {
  start();
  document.title = "another";
  await jest.advanceTimersByTimeAsync(100);
  expect(checks).toBe(1);
});

test("waits grow up to the longest", async () => {
  start();
  const after: number[] = [];
  for (const ms of [100, 100, 100, 200, 200, 200, 400]) {
    await grow(ms);
    after.push(checks);
  }
  expect(after).toEqual([1, 1, 2, 2, 3, 3, 4]);
});

test("what comes too late is not read", async () => {
  start();
  await jest.advanceTimersByTimeAsync(3_000);
  await grow(1_000);
  expect(checks).toBe(0);
});

test("a check that is content ends it", async () => {
  start(true);
  await grow(100);
  await grow(1_000);
  expect(checks).toBe(1);
});

test("when it is over nothing is read any more", async () => {
  start();
  isOver = true;
  await grow(1_000);
  expect(checks).toBe(0);
});
