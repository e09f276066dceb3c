import { analyse } from "../../../src/core/analyse";
import { loadPacks } from "../../../src/core/pack/load";
import { bundledPack } from "../match/bundled";

const index = loadPacks([bundledPack]);

const isOnStory = (title: string, paragraphs: string[]): boolean =>
  analyse(
    index,
    {
      url: null,
      title,
      published: "2022-07-18",
      language: "en",
      completeness: "full",
      paragraphs: paragraphs.map((text) => ({ text, role: "text" })),
    },
    { outletsOff: [], mutes: [] },
  ).story.onStory;

const trip = [
  "Russian President Vladimir Putin will travel to Tehran on Tuesday for a summit with the leaders of Iran and Turkey, the Kremlin said.",
  "The three presidents will discuss the conflict in Syria, presidential aide Yuri Ushakov told reporters in Moscow.",
  "Putin will also hold a separate meeting with Turkey's Recep Tayyip Erdogan on the sidelines.",
  "Grain from Ukraine's blocked ports will be on the table in that meeting.",
  "It is Putin's second journey abroad since the invasion began.",
];
const other = ["Weather in the capital is expected to be hot.", "Streets near the palace will be closed to traffic."];
const drones = [
  "Washington said last week that Iran was preparing to provide Russia with up to several hundred drones, some of them armed.",
  "Iran's foreign minister has called the charge that it will supply Russia with drones baseless.",
];

test("Putin's trip together with the drones is the story, although its first paragraphs do not name them", () => {
  expect(isOnStory("Putin to fly to Tehran for summit", [...trip, ...drones, ...other])).toBe(true);
});

test("the trip alone is not", () => {
  expect(isOnStory("Putin to fly to Tehran for summit", [...trip, ...other])).toBe(false);
});

test("nor is another page that mentions the drones in passing", () => {
  const harvest = Array.from(
    { length: 8 },
    (_, i) => `Farmers in district ${i + 1} expect a good harvest this summer.`,
  );
  expect(isOnStory("A good year for wheat", [...harvest, ...drones.slice(0, 1)])).toBe(false);
});
