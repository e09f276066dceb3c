/** @jest-environment jsdom */
import { ReadingPlace } from "../../src/content/reading-place";

/** A window of 800 pixels' height in which the sentence stands at 2,000; jsdom has no layout, so calls are recorded. */
function pageOf(innerWidth: number) {
  document.body.innerHTML = "<p>Two ferries came back.</p>";
  const paragraph = document.querySelector("p") as HTMLElement;
  const calls: unknown[] = [];
  paragraph.scrollIntoView = (options) => calls.push(options);
  const range = document.createRange();
  range.selectNodeContents(paragraph.firstChild as Text);
  range.getBoundingClientRect = () => ({ top: 2_000 }) as DOMRect;
  const view = {
    innerWidth,
    innerHeight: 800,
    scrollX: 0,
    scrollY: 40,
    matchMedia: () => ({ matches: true }),
    scrollBy: (options: unknown) => calls.push({ by: options }),
    scrollTo: (options: unknown) => calls.push({ to: options }),
  } as unknown as Window;
  return { place: new ReadingPlace(view), range, calls };
}

test("beside the panel a sentence goes to the middle of the window", () => {
  const { place, range, calls } = pageOf(1200);
  expect(place.goTo(range)).toBe("shown");
  expect(calls).toEqual([{ block: "center", behavior: "auto" }]);
});

test("above the sheet of a phone its first line goes to a fifth of the window", () => {
  const { place, range, calls } = pageOf(360);
  expect(place.goTo(range)).toBe("shown");
  expect(calls.at(-1)).toEqual({ by: { top: 2_000 - 160, behavior: "auto" } });
});

test("back leads to where the reader was before the first of several jumps, once", () => {
  const { place, range, calls } = pageOf(1200);
  place.goTo(range);
  place.goTo(range);
  place.back();
  place.back();
  expect(calls.slice(2)).toEqual([{ to: { left: 0, top: 40, behavior: "auto" } }]);
});
