/** @jest-environment jsdom */
import { type ComponentChild, render } from "preact";
import { Card } from "../../src/ui/parts/Card";
import { cutAt, MarkedText } from "../../src/ui/parts/MarkedText";
import { ReportRow } from "../../src/ui/parts/ReportRow";
import { StanceTag } from "../../src/ui/parts/StanceTag";
import { other } from "./sample-report";
import { sampleTexts } from "./sample-texts";

function draw(part: ComponentChild): HTMLElement {
  const box = document.createElement("div");
  render(part, box);
  return box;
}

describe("a stance tag", () => {
  test("says its stance by word, shape and colour", () => {
    const tag = draw(<StanceTag standing="conflict" />).querySelector(".ss-tag");
    expect(tag?.textContent).toBe("Conflict");
    expect(tag?.querySelector("svg[aria-hidden] path")).not.toBeNull();
    expect(tag?.getAttribute("data-standing")).toBe("conflict");
  });
});

describe("a report row", () => {
  test("leads with the outlet, then its date, then what it says", () => {
    const row = draw(<ReportRow report={other()} texts={sampleTexts} />);
    expect(row.textContent).toBe("NNewser12 Jul 2022No: Peskov said there was no such discussion");
    expect(row.querySelector("time")?.dateTime).toBe("2022-07-12");
  });

  test("links to the passage, telling the other site nothing of where the reader comes from", () => {
    const link = draw(<ReportRow report={other()} texts={sampleTexts} />).querySelector("a");
    expect(link?.href).toContain("https://www.newser.com/story/1.html#:~:text=");
    expect(link?.rel).toBe("noopener noreferrer");
  });

  test("makes no link where no address is known", () => {
    expect(draw(<ReportRow report={other({ url: null })} texts={sampleTexts} />).querySelector("a")).toBeNull();
  });

  test("shows markup in a report as the text it is", () => {
    const row = draw(<ReportRow report={other({ says: "<img src=x onerror=alert(1)>" })} texts={sampleTexts} />);
    expect(row.querySelector("img")).toBeNull();
    expect(row.textContent).toContain("<img src=x");
  });

  test("falls back to the outlet's id where the texts do not name it", () => {
    const row = draw(<ReportRow report={other({ outlet: "unheard" })} texts={{ outlets: {} }} />);
    expect(row.querySelector("bdi")?.textContent).toBe("unheard");
  });
});

describe("marked text", () => {
  test.each([
    [[[4, 7]] as [number, number][], "one [two] three"],
    [
      [
        [8, 13],
        [0, 3],
      ] as [number, number][],
      "[one] two [three]",
    ],
    [
      [
        [0, 5],
        [3, 7],
      ] as [number, number][],
      "[one t][wo] three",
    ],
    [
      [
        [-4, 3],
        [10, 99],
        [5, 5],
      ] as [number, number][],
      "[one] two th[ree]",
    ],
    [[] as [number, number][], "one two three"],
  ])("of %j is %s", (ranges, text) => {
    const cut = cutAt("one two three", ranges);
    expect(cut.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("")).toBe(text);
  });

  test("loses nothing of the sentence", () => {
    const box = draw(<MarkedText text="one two three" ranges={[[4, 7]]} />);
    expect(box.textContent).toBe("one two three");
    expect(box.querySelector("mark")?.textContent).toBe("two");
  });
});

describe("a card", () => {
  test("is an article named by its question", () => {
    const box = draw(<Card standing="agrees" also={["later"]} title="When?" />);
    document.body.append(box);
    const article = box.querySelector("article");
    const name = document.getElementById(article?.getAttribute("aria-labelledby") ?? "");
    expect(name?.textContent).toBe("When?");
    expect([...box.querySelectorAll(".ss-tag")].map((tag) => tag.textContent)).toEqual(["Agrees", "Later"]);
  });
});
