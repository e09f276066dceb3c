import { positionsOf } from "./bundled";

/** A sentence, what turns its meaning, and the position that must not survive the turn. */
type Turn = [sentence: string, from: string | RegExp, to: string, position: string];

const turned = ([sentence, from, to]: Turn): string => sentence.replace(from, to);

function expectTurn(turn: Turn): void {
  const [sentence, , , position] = turn;
  expect(turned(turn)).not.toBe(sentence);
  expect(positionsOf(sentence)).toContain(position);
  expect(positionsOf(turned(turn))).not.toContain(position);
}

const didNot = "did not";

describe("taking 'not' away, or putting it in, never leaves the position", () => {
  const turns: Turn[] = [
    [
      "An Iranian Foreign Ministry spokesman did not deny the US claim.",
      "did not deny",
      "did deny",
      "iran-response/did-not-deny",
    ],
    ["Iran's foreign ministry did not deny the claim on Tuesday.", didNot, "did", "iran-response/did-not-deny"],
    [
      "Iran denied the US claim that it would supply drones to Russia.",
      "denied",
      "did not deny",
      "iran-response/denied",
    ],
    ["Iran rejected the drone accusations as baseless.", "rejected", "did not reject", "iran-response/denied"],
    [
      "The Kremlin denied that Russia was using Iranian drones in Ukraine.",
      "denied",
      "did not deny",
      "russia-response/denied",
    ],
    [
      "Peskov said there was no discussion about new negotiations with Ukraine.",
      "no discussion",
      "a discussion",
      "new-talks/not-discussed",
    ],
    [
      "Peskov said a new round of talks with Ukraine had been discussed.",
      "had been",
      "had not been",
      "new-talks/discussed",
    ],
    [
      "Iran has delivered drones to Russia, U.S. officials say.",
      "has delivered",
      "has not delivered",
      "delivered/delivered",
    ],
    [
      "Iran has not delivered any drones to Russia, a diplomat said.",
      "has not delivered any",
      "has delivered",
      "delivered/not-delivered",
    ],
    [
      "Iran is preparing to supply Russia with drones, the White House said.",
      "is preparing",
      "is not preparing",
      "supply-intent/us-says-preparing",
    ],
    [
      "Iran is preparing to train Russian forces to use the drones, Sullivan said.",
      "is preparing",
      "is not preparing",
      "training/yes",
    ],
    [
      "Israel and Saudi Arabia have not joined the sanctions against Russia.",
      "have not joined",
      "have joined",
      "sanctions-holdouts/not-joined",
    ],
  ];
  test.each(turns)("%s (%s → %s)", (...turn) => expectTurn(turn));
});

describe("swapping who supplies whom never leaves the position", () => {
  const turns: Turn[] = [
    [
      "Iran is preparing to provide Russia with several hundred drones.",
      "Iran is preparing to provide Russia",
      "Russia is preparing to provide Iran",
      "supply-intent/us-says-preparing",
    ],
    [
      "Tehran plans to send drones to Moscow, the White House said.",
      "Tehran plans to send drones to Moscow",
      "Moscow plans to send drones to Tehran",
      "supply-intent/us-says-preparing",
    ],
    [
      "Russia is seeking to buy drones from Iran.",
      "Russia is seeking to buy drones from Iran",
      "Iran is seeking to buy drones from Russia",
      "supply-intent/us-says-preparing",
    ],
    [
      "Iran has shipped drones to Russia, officials said.",
      "Iran has shipped drones to Russia",
      "Russia has shipped drones to Iran",
      "delivered/delivered",
    ],
    [
      "Iran is preparing to train Russian forces to use the drones.",
      "Iran is preparing to train Russian forces",
      "Russia is preparing to train Iranian forces",
      "training/yes",
    ],
    [
      "Iran would sell Russia the drones, analysts said.",
      "Iran would sell Russia",
      "Russia would sell Iran",
      "transfer-terms/sale",
    ],
  ];
  test.each(turns)("%s (%s → %s)", (...turn) => expectTurn(turn));
});

describe("moving a date never leaves the position", () => {
  const turns: Turn[] = [
    [
      "Sullivan said on Monday that Iran was preparing to provide drones to Russia.",
      "Monday",
      "Tuesday",
      "announcement-day/monday-11-july",
    ],
    [
      "Training is to begin as early as early July, Sullivan said of the Russian drone crews.",
      "early July",
      "mid-July",
      "training-start/early-july",
    ],
    ["Putin will visit Tehran on July 19, the Kremlin said.", "July 19", "July 26", "visit-date/19-july"],
    [
      "Russian officials visited Kashan airfield on June 8 and July 5.",
      "July 5",
      "July 15",
      "kashan-visits/june-8-july-5",
    ],
    [
      "Russian officials visited Kashan airfield on June 8 and July 15.",
      "July 15",
      "July 25",
      "kashan-visits/june-8-july-15",
    ],
    ["Putin will travel to Iran next week, the Kremlin said.", "next week", "next month", "visit-date/next-week"],
  ];
  test.each(turns)("%s (%s → %s)", (...turn) => expectTurn(turn));
});
