import { showBadge } from "../../src/background/badge";
import type { PageState } from "../../src/messages/protocol";
import { fake } from "../fakes/browser";

beforeEach(() => fake.reset());

const shown = async (state: Partial<PageState>): Promise<{ text: unknown; title: unknown }> => {
  await showBadge(3, { kind: "report", claims: 0, conflicts: 0, reason: null, ...state });
  const last = (name: string) => fake.calls.findLast((call) => call.name === name)?.args[0] as Record<string, unknown>;
  return { text: last("action.setBadgeText").text, title: last("action.setTitle").title };
};

test("conflicts are a number, and words for those who cannot see it", async () => {
  expect(await shown({ claims: 9, conflicts: 2 })).toEqual({ text: "2", title: "titleConflicts 2 9" });
});

test.each([
  [{ claims: 9 }, "titleClaims 9"],
  [{}, "titleNoClaims"],
  [{ kind: "off" as const }, "titleOff"],
  [{ kind: "failed" as const }, "titleFailed"],
  [{ kind: "off-story" as const, conflicts: 3 }, "extName"],
])("%j has no number and the title %s", async (state, title) => {
  expect(await shown(state)).toEqual({ text: "", title });
});
