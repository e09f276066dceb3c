import { originPicture } from "../../../src/overview/model/origins";
import { droneStory } from "../../gallery/story-view";

test("five outlets on one briefing are seen as one origin with five outlets", () => {
  const picture = originPicture(droneStory, "supply-intent");
  expect(picture.origins.map(({ id, outlets }) => [id, outlets.length])).toEqual([
    ["sullivan-11-jul", 5],
    ["amirabdollahian-15-jul", 1],
  ]);
});

test("the links of the whole story add up to its reports", () => {
  const reports = droneStory.questions.flatMap(({ positions }) => positions.flatMap((position) => position.reports));
  const { links, origins } = originPicture(droneStory, null);
  expect(links.reduce((sum, link) => sum + link.reports, 0)).toBe(reports.length);
  expect(origins[0]?.id).toBe("sullivan-11-jul");
});

test("a question nobody reports has an empty picture", () => {
  expect(originPicture(droneStory, "no-such-question")).toEqual({ origins: [], outlets: [], links: [] });
});
