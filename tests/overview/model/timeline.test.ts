import { timelineDays } from "../../../src/overview/model/timeline";
import { droneStory } from "../../gallery/story-view";

const days = timelineDays(droneStory);

test("days stand in order, each with its articles", () => {
  expect(days.map(({ day, articles }) => [day, articles.length])).toEqual([
    ["2022-07-12", 4],
    ["2022-07-18", 1],
  ]);
});

test("a position is news on the first day that anyone reports it, and on no other", () => {
  const news = days.flatMap((day) => day.news);
  expect(new Set(news).size).toBe(news.length);
  expect(days[0]?.news).toContain("visit/going");
  expect(days[1]?.news).toContain("iran-response/denied");
});

test("a later development stands at its own day, with what it overtook", () => {
  const [development] = days[1]?.developments ?? [];
  expect(development?.earlier.position).toBe("iran-response/did-not-deny");
  expect(development?.later.outlet).toBe("foxnews");
  expect(days[0]?.developments).toEqual([]);
});
