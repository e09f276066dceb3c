/** Ways in which a text travels from one site to another. Deterministic, so that a failure can be seen again. */
const newWord = (i: number): string => `changed${i}`;

const everyNth =
  (nth: number) =>
  (paragraphs: string[]): string[] => {
    let count = 0;
    return paragraphs.map((paragraph) =>
      paragraph
        .split(" ")
        .map((word) => (++count % nth === 0 ? newWord(count) : word))
        .join(" "),
    );
  };

const firstHalf = (paragraphs: string[]): string[] => paragraphs.slice(0, Math.ceil(paragraphs.length / 2));
const secondHalf = (paragraphs: string[]): string[] => paragraphs.slice(Math.floor(paragraphs.length / 2));
const everySecond = (paragraphs: string[]): string[] => paragraphs.filter((_, i) => i % 2 === 0);
const reversed = (paragraphs: string[]): string[] => [...paragraphs].reverse();
const straightQuotes = (paragraphs: string[]): string[] =>
  paragraphs.map((p) => p.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").toUpperCase());
const ownFrame = (paragraphs: string[]): string[] => [
  "Subscribe to our morning letter for more stories like this one from around the region.",
  ...paragraphs,
  "This website uses cookies, and its editors can be reached by post on every working day.",
];

export const copyMakers: [string, (paragraphs: string[]) => string[]][] = [
  ["verbatim", (paragraphs) => paragraphs],
  ["with other quotation marks, in capitals", straightQuotes],
  ["in a frame of the site's own", ownFrame],
  ["trimmed to its first half", firstHalf],
  ["trimmed to its second half", secondHalf],
  ["trimmed to every second paragraph", everySecond],
  ["reordered", reversed],
  ["with one word in ten changed", everyNth(10)],
  ["with one word in eight changed", everyNth(8)],
  ["trimmed, reordered, and with one word in eight changed", (p) => everyNth(8)(reversed(firstHalf(p)))],
];
