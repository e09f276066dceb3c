/** @jest-environment jsdom */
import { whenOpened } from "../../src/content/documents";
import { type Patience, recheck } from "../../src/content/recheck";

const patience: Patience = { wait: 100, growth: 1, longestWait: 100, checks: 5, until: 10_000 };

afterEach(() => jest.useRealTimers());

test("F37: a page that is loaded ahead of time is left alone until it is opened", async () => {
  const ahead = Object.assign(document.implementation.createHTMLDocument("ahead"), { prerendering: true });
  const read = jest.fn();
  whenOpened(ahead, read);
  await new Promise((done) => setTimeout(done, 20));
  expect(read).not.toHaveBeenCalled();
  ahead.dispatchEvent(new Event("prerenderingchange"));
  expect(read).toHaveBeenCalledTimes(1);
});

const change = async (): Promise<void> => {
  document.body.append(document.createElement("p"));
  await jest.advanceTimersByTimeAsync(150);
};

test.each([1, -1])("F45: a clock that jumps by %i year costs no more checks than there are", async (years) => {
  jest.useFakeTimers();
  let checks = 0;
  recheck(
    () => document,
    () => ++checks < 0,
    patience,
    new AbortController().signal,
  );
  await change();
  jest.setSystemTime(Date.now() + years * 365 * 86_400_000);
  for (let i = 0; i < 20; i++) await change();
  expect(checks).toBeGreaterThan(0);
  expect(checks).toBeLessThanOrEqual(5);
});
