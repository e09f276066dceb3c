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

test("a list of headlines that a page runs together in one paragraph is not", () => {
  const headlines = [
    "Pound slips again as budget looms",
    "Iran to send Russia hundreds of drones, White House says",
    "Iran denies it will supply Russia with drones",
    "Heat closes schools in three counties",
    "Striker signs for two more years",
    "Bakers warn of dearer bread",
    "Comet to be seen on Thursday",
    "Museum finds lost letters in a drawer",
  ];
  expect(isOnStory("Iran to send Russia drones: the day's headlines", [headlines.join(" ")])).toBe(false);
});

test("a page of long quotations is no such list", () => {
  const quoted = [
    '"Our information is that the government of Iran is preparing to provide Russia with several hundred unmanned aircraft, among them some that can carry weapons, and to do so in a great hurry, because the war in Ukraine has cost the Russian army more of its own equipment than it had reckoned with."',
    '"We see, too, that Iran is getting ready to train Russian soldiers to use these drones, with the first lessons as soon as this month, and it is unclear to us at this moment whether any of the aircraft that I spoke of have been delivered to Russia by Iran already or not."',
  ];
  expect(isOnStory("Iran to give Russia drones: the adviser's words", quoted)).toBe(true);
});

test("a column that never names the three in one sentence is found by its answers to the story's questions", () => {
  const column = [
    "Up to several hundred drones are on the shopping list, some of them able to carry weapons, according to Jake Sullivan.",
    "They will be delivered on an expedited timeline, he said. It is unclear whether any of the drones have arrived yet.",
    "The war has cost a great deal of equipment, and prices for what can be had have risen with every month of it.",
    "Iran rejected the accusation as baseless. Others hold their tongue, as is the custom in this trade.",
    "What the buyer has to say of it is not known, and what he pays for it even less.",
  ];
  expect(isOnStory("A drone deal between Moscow and Tehran", column)).toBe(true);
});
