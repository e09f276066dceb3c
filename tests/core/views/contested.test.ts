import { byContest, outletsOn } from "../../../src/core/views/contested";
import { droneStory } from "../../gallery/story-view";

test("conflicts come before disputes, disputes before differences, then what all agree on", () => {
  const standings = byContest(droneStory.questions).map(({ standing }) => standing);
  const order = ["conflict", "disputed", "differs", "agrees", "only"];
  expect(standings).toEqual([...standings].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
});

test("an outlet that gives two answers counts once", () => {
  const supply = droneStory.questions.find(({ id }) => id === "supply-intent");
  expect(supply && outletsOn(supply)).toBe(5);
});
