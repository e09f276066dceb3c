import { readSentence } from "../../../src/core/match/read";
import { speakerOf } from "../../../src/core/match/speaker";
import { bundledMatcher } from "./bundled";

const speaker = (text: string): string | null => speakerOf(readSentence(bundledMatcher.lexicon, text, "2022-07-12"));

describe("who says a sentence, as it names them", () => {
  test.each([
    ["Jake Sullivan said Iran was preparing to supply Russia with drones.", "Jake Sullivan"],
    ["Russia will soon fly Iranian drones, the White House says.", "the White House"],
    ["The Kremlin has again said that the trip goes ahead.", "the Kremlin"],
    [
      "US national security adviser Jake Sullivan told reporters that training would begin.",
      "US national security adviser Jake Sullivan",
    ],
    ["Mr. Kanaani later added that nothing had changed.", "Mr. Kanaani"],
    ["Moscow's men toured the air base twice, according to the Biden administration.", "the Biden administration"],
    ["According to a senior Western official, the first planes have left.", "a senior Western official"],
    ["According to the spokesman for the Kremlin, no such talks took place.", "the spokesman for the Kremlin"],
    ["A Gulf security official said the militia had them from Tehran.", "a Gulf security official"],
    ["Jake Sullivan, who advises the president, said deliveries may have begun.", "Jake Sullivan"],
    ["Hossein Amir-Abdollahian told his Ukrainian counterpart that the talk had no basis.", "Hossein Amir-Abdollahian"],
    ["“We will not sell to either side,” said Nasser Kanaani, a spokesman.", "Nasser Kanaani"],
    ["On Monday Sullivan said that Iran was getting ready.", "Sullivan"],
    ["But Peskov denied on Friday that drones were on the table.", "Peskov"],
    [
      "Sullivan said the planes were on their way, and Jake Sullivan added that crews would be trained.",
      "Jake Sullivan",
    ],
    ["The foreign ministry's spokesman said cooperation goes back years.", "the foreign ministry's spokesman"],
    ["The story is false from start to finish, Iranian officials say.", "Iranian officials"],
    ["The subject is to be Syria, said Dmitri S. Peskov, the Kremlin spokesman.", "Dmitri S. Peskov"],
    ["A second U.S. official said that penalties would be used.", "a second U.S. official"],
    ["A Gulf daily reported that the two sides had spoken.", "a Gulf daily"],
    ["Little has changed, aides concede.", "aides"],
    ["DRONES ON THEIR WAY, THE WHITE HOUSE SAYS", "THE WHITE HOUSE"],
  ])("%s", (text, name) => {
    expect(speaker(text)).toBe(name);
  });
});

describe("nobody is named where it is not plain who says it", () => {
  test.each([
    [
      "Training could start as soon as this month, he said, and Russian forces would travel to Iran for it.",
      "a pronoun is nobody's name",
    ],
    ["They said Iran was preparing to supply Russia with drones.", "a pronoun is nobody's name"],
    ["His spokesman said Iran was preparing.", "whose spokesman stands elsewhere"],
    ["Iran was also making ready to school the crews, he said.", "Iran is spoken of"],
    ["He says Syria comes first and trade second.", "Syria is spoken of"],
    [
      "Putin flies out next week, Moscow announced, a day after the United States accused Iran of preparing a transfer.",
      "two speak",
    ],
    ["The White House said so, but Peskov denied it.", "two speak"],
    [
      "The spokesman neither confirmed nor denied the American official's assertion that drones would be given.",
      "what is asserted is another's",
    ],
    ["Washington claims Tehran is about to send drones, Peskov said.", "what is claimed is another's"],
    ["Tehran and Moscow said talks would go on.", "two together"],
    ["Iran is said to be preparing a delivery.", "nobody is named"],
    ["Sullivan did not say when the planes would leave.", "nothing is said"],
    ["The United States has shipped a drone like that before.", "a country's name is no verb"],
    ["The Turkish leader has made himself the go-between.", "nothing is said"],
    ["MR. SULLIVAN opened with the itinerary: Israel first, then Jeddah.", "a list is no speech"],
    ["Much damage was done, his energy minister said.", "whose minister stands elsewhere"],
    ["The trip is his first since the war, according to agency copy.", "the agency is only part of a phrase"],
    [
      "According to the joint Iran-Russia chamber of commerce, exports have climbed.",
      "the countries are only part of a name",
    ],
    ["It says the drones were shipped by sea.", "a pronoun is nobody's name"],
    ["Others said so before.", "nobody is named"],
    ["Officials in Tehran said so.", "the place is not the name"],
    ["It was reported that Iran sent drones.", "nobody is named"],
    ["Shipments have climbed, according to two.", "a number is nobody's name"],
  ])("%s: %s", (text) => {
    expect(speaker(text)).toBeNull();
  });
});
