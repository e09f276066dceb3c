import { timelineStrip } from "../../../src/overview/model/strip";
import { timelineDays } from "../../../src/overview/model/timeline";
import { droneStory } from "../../gallery/story-view";

const days = timelineDays(droneStory);

test("every article has a point inside the picture, in its outlet's lane, days from left to right", () => {
  const strip = timelineStrip(days, droneStory.outlets);
  expect(strip.points).toHaveLength(5);
  for (const { x, y, radius, outlet } of strip.points) {
    expect(x + radius).toBeLessThanOrEqual(strip.width);
    expect(y).toBe(strip.lanes.find((lane) => lane.outlet === outlet)?.y);
  }
  const [first, last] = strip.ticks;
  expect(first?.x).toBeLessThan(last?.x ?? 0);
});

test("a development is an arrow from the earlier article to the later one, drawn once for a pair", () => {
  const twice = days.map((day) => ({ ...day, developments: [...day.developments, ...day.developments] }));
  const { arrows } = timelineStrip(twice, droneStory.outlets);
  expect(arrows.map(({ from, to }) => [from.outlet, to.outlet])).toEqual([["newser", "foxnews"]]);
});

test("days keep room for their labels, however many there are", () => {
  const many = Array.from({ length: 40 }, (_, index) => {
    const day = new Date(Date.UTC(2022, 6, 1 + index)).toISOString().slice(0, 10);
    return { day, articles: [], news: [], developments: [] };
  });
  const { ticks, width } = timelineStrip(many, []);
  expect(ticks.slice(1).every(({ x }, index) => x - (ticks[index]?.x ?? 0) >= 76)).toBe(true);
  expect(width).toBeGreaterThan(ticks.at(-1)?.x ?? 0);
});

test("a single day stands in the middle and divides by nothing", () => {
  const { ticks } = timelineStrip(days.slice(0, 1), droneStory.outlets);
  expect(Number.isFinite(ticks[0]?.x)).toBe(true);
});
