import { readPlace, writePlace } from "../../../src/overview/model/place";

test.each([
  ["", null, null],
  ["#", null, null],
  ["#new-talks", null, "new-talks"],
  ["#iran-russia-drones.new-talks", "iran-russia-drones", "new-talks"],
  ["#iran-russia-drones.", "iran-russia-drones", null],
  ["#.new-talks", null, "new-talks"],
  ["#%E0%A4%A", null, null],
])("%s leads to story %s, question %s", (hash, story, question) => {
  expect(readPlace(hash)).toEqual({ story, question });
});

test("what is written is read back", () => {
  expect(readPlace(writePlace("drones", "visit"))).toEqual({ story: "drones", question: "visit" });
});
