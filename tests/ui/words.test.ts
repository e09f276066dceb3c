import { createI18n, english } from "../../src/ui/i18n/i18n";
import { cardsOf } from "../../src/ui/report/cards";
import { citation, groupHeading } from "../../src/ui/report/citation";
import { countStandings } from "../../src/ui/report/counts";
import { originName, originsLine, originTrails } from "../../src/ui/report/origins";
import { passageLink } from "../../src/ui/report/passage-link";
import { countsInWords, summarySentence } from "../../src/ui/report/summary";
import { claim, other, pageReport } from "./sample-report";
import { fullReport } from "./sample-scenes";
import { sampleTexts } from "./sample-texts";

const i18n = createI18n(english);
const countsOf = (...claims: ReturnType<typeof claim>[]) => countStandings(cardsOf(pageReport({ claims })));

describe("the summary", () => {
  const others = [other()];
  const conflict = claim("talks/discussed", { conflicting: others });
  const dispute = claim("supply/preparing", { disputing: others });
  const agrees = claim("visit/19-july", { corroborating: others });

  test("names conflicts first, in the number's own form", () => {
    expect(summarySentence(countsOf(conflict, dispute, agrees), i18n)).toBe(
      "1 claim here is reported differently by other outlets",
    );
    const second = claim("quantity/hundreds", { conflicting: others });
    expect(summarySentence(countsOf(conflict, second), i18n)).toBe(
      "2 claims here are reported differently by other outlets",
    );
  });

  test("tells a dispute between parties as such", () => {
    expect(summarySentence(countsOf(dispute, agrees), i18n)).toBe(
      "No conflict between outlets; 1 claim is disputed between parties to the story",
    );
  });

  test("gives the proportion bar in words", () => {
    expect(countsInWords(countsOf(conflict, agrees, claim("summit/syria")), i18n)).toBe(
      "1 conflict, 1 agrees, 1 only here",
    );
  });
});

describe("a passage link", () => {
  const anchor = { start: "asked about, talks", end: "a well-known answer" };

  test("carries the passage as a text fragment with its syntax escaped", () => {
    expect(passageLink("https://a.example/x", anchor)).toBe(
      "https://a.example/x#:~:text=asked%20about%2C%20talks,a%20well%2Dknown%20answer",
    );
  });

  test("keeps the address's own fragment", () => {
    expect(passageLink("https://a.example/x#top", { start: "one", end: "" })).toBe(
      "https://a.example/x#top:~:text=one",
    );
  });

  test.each([[null], ["javascript:alert(1)"], ["data:text/html,x"], ["/relative"]])("is not made for %s", (url) => {
    expect(passageLink(url, anchor)).toBeNull();
  });

  test("is the plain address where there is no anchor", () => {
    expect(passageLink("https://a.example/x", { start: "", end: "" })).toBe("https://a.example/x");
  });
});

describe("origins", () => {
  const from = (...outlets: string[]) => outlets.map((outlet) => other({ outlet }));

  test("of those that agree say that this page is counted in", () => {
    const line = originsLine({ outlets: 2, independent: 1, ids: ["kann"] }, from("newser"), sampleTexts, i18n);
    expect(line).toBe("2 outlets with this one, 1 origin: Kann broadcaster");
  });

  test("are counted beside the outlets that rest on them", () => {
    const line = originsLine(
      { outlets: 3, independent: 1, ids: ["sullivan"] },
      from("newser", "guardian", "foxnews"),
      sampleTexts,
      i18n,
    );
    expect(line).toBe("3 outlets, 1 origin: Jake Sullivan, White House briefing, 11 Jul 2022");
  });

  test("go by their short names where there are several", () => {
    const line = originsLine(
      { outlets: 2, independent: 2, ids: ["sullivan", "kann"] },
      from("newser", "guardian"),
      sampleTexts,
      i18n,
    );
    expect(line).toBe("2 outlets, 2 origins: Sullivan and Kann");
  });

  test("of one name are told apart by their days", () => {
    const again = {
      name: "Jake Sullivan, interview",
      short: "Sullivan",
      kind: "official",
      event: "",
      date: "2022-07-17",
    } as const;
    const texts = { ...sampleTexts, origins: { ...sampleTexts.origins, again } };
    const count = { outlets: 2, independent: 2, ids: ["sullivan", "again"] };
    expect(originsLine(count, from("newser", "guardian"), texts, i18n)).toBe(
      "2 outlets, 2 origins: Sullivan (11 Jul 2022) and Sullivan (17 Jul 2022)",
    );
  });

  test("of a single outlet need no counting", () => {
    expect(originsLine({ outlets: 1, independent: 1, ids: ["kann"] }, from("newser"), sampleTexts, i18n)).toBe(
      "Origin: Kann broadcaster",
    );
  });

  test("that are an outlet are its own reporting", () => {
    expect(originName("newser", sampleTexts, i18n)).toBe("Newser's own reporting");
  });

  test("show who got it from whom", () => {
    const reports = [
      other({ via: ["AP"] }),
      other({ outlet: "guardian" }),
      other({ outlet: "foxnews", origin: "kann" }),
    ];
    expect(originTrails(reports, sampleTexts, i18n).map(({ name, outlets }) => [name, outlets])).toEqual([
      ["Dmitry Peskov, press call, 12 Jul 2022", ["Newser (via AP)", "The Guardian"]],
      ["Kann broadcaster", ["Fox News"]],
    ]);
  });
});

const headingOf = (position: string, disputing: ReturnType<typeof other>[], texts = sampleTexts): string => {
  const [card] = cardsOf(pageReport({ claims: [claim(position, { disputing })] }));
  return card ? groupHeading(card, "disputing", texts, i18n) : "";
};

describe("a card as text", () => {
  const [supply, , conflict] = cardsOf(fullReport);

  test("can be quoted: question, answer here, others with date and address, origins", () => {
    expect(conflict && citation(conflict, fullReport, i18n)).toBe(
      [
        "Did the Kremlin say new Russia–Ukraine talks were discussed?",
        "New York Post, 12 Jul 2022, ¶ 5: Yes, a new round had been discussed.",
        "“Another round of talks with Kyiv has come up, the Kremlin said.”",
        "https://nypost.com/2022/07/12/1/",
        "",
        "Reported differently by:",
        "- Newser, 12 Jul 2022: No: Peskov said there was no such discussion https://www.newser.com/story/1.html#:~:text=asked%20about%20further%20talks,not%20on%20the%20agenda",
        "- Daily Mail, 12 Jul 2022: No: he dismissed the idea of more negotiations",
        "2 outlets, 1 origin: Dmitry Peskov, press call, 12 Jul 2022",
      ].join("\n"),
    );
  });

  test("counts no origins where only another sentence of the card has the stance", () => {
    const claims = [claim("talks/discussed"), claim("talks/discussed", { conflicting: [other()] })];
    const report = pageReport({ claims });
    const [card] = cardsOf(report);
    expect(card && citation(card, report, i18n)).not.toContain("0 outlets");
  });

  test("names a single origin once", () => {
    expect(supply && citation(supply, fullReport, i18n)).toMatch(/^Origin: Hossein Amirabdollahian, /m);
    expect(supply && citation(supply, fullReport, i18n)).not.toMatch(/Origins?: .*Origins?: /);
  });

  test.each([
    ["Putin to visit Iran", "Putin to visit Iran, 12 Jul 2022, ¶ 5: Yes, a new round had been discussed."],
    ["", "This article, 12 Jul 2022, ¶ 5: Yes, a new round had been discussed."],
  ])("goes by the headline where the outlet is not known: %j", (title, line) => {
    const report = { ...fullReport, article: { ...fullReport.article, outlet: null, title } };
    expect(conflict && citation(conflict, report, i18n).split("\n")[1]).toBe(line);
  });

  test("names the party that rejects a claim", () => {
    expect(supply && groupHeading(supply, "disputing", sampleTexts, i18n)).toBe("Rejected by Iran's foreign minister");
  });

  test.each([
    ["an outlet's own account", "newser"],
    ["who only speaks of it", "kann"],
  ])("names as that party nobody else: %s", (_who, source) => {
    const kann = { ...sampleTexts.origins.kann, kind: "analyst" } as (typeof sampleTexts.origins)[string];
    const texts = { ...sampleTexts, origins: { ...sampleTexts.origins, kann } };
    expect(headingOf("supply/preparing", [other({ position: "supply/no-plan", origin: source })], texts)).toBe(
      "Rejected by a party to the story",
    );
  });

  test("says of a denial that there is another side, and not that this rejects what it came after", () => {
    const charge = other({ position: "supply/preparing", origin: "sullivan" });
    expect(headingOf("supply/no-plan", [charge])).toBe("On the other side of this dispute");
  });

  test("calls nothing rejected where two accounts stand against each other", () => {
    const pair = "supply/preparing>supply/no-plan";
    const texts = { ...sampleTexts, relations: { [pair]: { kind: "disputes", why: "Two accounts." } as const } };
    expect(headingOf("supply/preparing", [other({ position: "supply/no-plan" })], texts)).toBe(
      "On the other side of this dispute",
    );
  });
});
