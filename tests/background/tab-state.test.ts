import { refreshAll } from "../../src/background/tab-state";
import { fake } from "../fakes/browser";

beforeEach(() => fake.reset());

test("a tab whose site may no longer be read is left, the others read again", async () => {
  fake.switches.tabs = [{ id: 1, url: "https://news.example/a" }, { id: 2 }];
  const told: unknown[] = [];
  fake.switches.onTabMessage = (tabId, message) => {
    told.push([tabId, (message as { type: string }).type]);
    return { ok: true, value: null };
  };
  await refreshAll();
  expect(told).toEqual([
    [1, "refresh"],
    [2, "leave"],
  ]);
  const badges = fake.calls.filter(({ name }) => name === "action.setBadgeText");
  expect(badges.map(({ args }) => args[0])).toEqual([{ tabId: 2, text: "" }]);
});

test("a tab that has no visit, or has gone, stops nobody", async () => {
  fake.switches.tabs = [{ id: 1 }, { id: 2, url: "https://news.example/a" }];
  await expect(refreshAll()).resolves.toBeUndefined();
  expect(fake.calls.filter(({ name }) => name === "action.setBadgeText")).toEqual([]);
});
