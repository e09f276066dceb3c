/** Under these names sentences are marked; the page sees them, so they say nothing of what is marked. */
export const markName = (index: number): string => `ss-mark-${index}`;

/** How marked sentences look: by line, and by colour beside it. In the order of the highlighter's tones. */
const looks = [
  ["#b3261e", "29", "wavy"],
  ["#7a3fa0", "24", "double"],
  ["#b07800", "29", "dashed"],
  ["#1c6f46", "1f", "solid"],
  ["#656a76", "1a", "dotted"],
  ["#1a56db", "4d", "solid"],
];

const mark = (index: number, element = ""): string => `${element}::highlight(${markName(index)})`;

/** Few readers have their own colours forced, and the bytes of a rule for each element are everybody's. */
const forced = `@media (forced-colors:active){${looks.map((_look, index) => mark(index)).join()}{background-color:Mark!important;color:MarkText!important}}`;

/** Anything that is no plain name of an element stands for all elements. */
const plain = (name: string): string => (/^[a-z][a-z0-9-]*$/.test(name) ? name : "*");

/**
 * The style of marked sentences in elements of these names. With a rule for whatever element, a browser would restyle
 * the whole page, which takes a fifth of a second where that has 100,000 nodes.
 */
export const marksSheet = (names: string[]): string => {
  const elements = [...new Set(names.map(plain))];
  const marks = (index: number): string => elements.map((name) => mark(index, name)).join();
  const rules = looks.map(
    ([colour, opacity, line], index) =>
      `${marks(index)}{background-color:${colour}${opacity}!important;text-decoration:underline ${line} ${colour}!important;text-decoration-skip-ink:none!important}`,
  );
  return `@media screen{${rules.join("")}${forced}}`;
};
