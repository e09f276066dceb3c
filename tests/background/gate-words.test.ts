import type { PackRecord } from "../../src/background/database/schema";
import { gateWordsOf, storeGateWords } from "../../src/background/gate-words";
import type { Story } from "../../src/core/pack/types";
import { fake } from "../fakes/browser";
import { smallPack } from "../fakes/pack";

beforeEach(() => fake.reset());

const story = (id: string, gate: string[][]): Story =>
  ({ id, about: { core: [], rivals: [], gate } }) as unknown as Story;
const record = (bundled: boolean, stories: Story[]): PackRecord => ({
  id: "lake",
  version: "1",
  bundled,
  digest: "",
  pack: smallPack({ stories }),
});

test("only imported packs leave words; the bundled one's stand in the gate", () => {
  const stories = [story("dam", [["dam"], ["breach", "burst"]])];
  expect(gateWordsOf([record(true, stories)])).toEqual([]);
  expect(gateWordsOf([record(false, stories)])).toEqual([{ story: "dam", groups: [["dam"], ["breach", "burst"]] }]);
});

test("a story's words take at most two thousand characters, and no group goes empty", () => {
  const many = Array.from({ length: 1000 }, (_, index) => `word${index}`);
  const [words] = gateWordsOf([record(false, [story("wordy", [many, ["one"]])])]);
  expect(JSON.stringify(words).length).toBeLessThanOrEqual(2000);
  expect(words?.groups[0]?.length).toBeGreaterThan(100);
  expect(words?.groups[1]).toEqual(["one"]);
});

test("unchanged words are not written again", async () => {
  const records = [record(false, [story("dam", [["dam"]])])];
  expect(await storeGateWords(records)).toBe(true);
  expect(await storeGateWords(records)).toBe(false);
  expect(fake.calls.filter(({ name }) => name === "storage.local.set")).toHaveLength(1);
});
