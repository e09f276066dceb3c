import { run } from "./case.mjs";

const own = "faults/browser/pages";
const quiet = "nothing of ours on it";
const panel = "the panel opens with claims";
const unhurt = "the page answers, one host at most";
const hard = (/** @type {string} */ name) => `e2e/hard-pages: the panel opens with claims on ${name}`;

/** Bad pages. */
export const pages = [
  run("B01", "an empty body", quiet, [own]),
  run("B02", "a frame set", quiet, [own]),
  run("B03", "XML", quiet, [own]),
  run("B04", "SVG", quiet, [own]),
  run("B05", "JSON", quiet, [own]),
  run("B06", "plain text", quiet, [own]),
  run("B07", "a PDF", quiet, [own]),
  run("B08", "a million nodes", unhurt, [own]),
  run("B09", "ten megabytes of one text", panel, [own, "page/hostile: a text node of ten megabytes is cut"]),
  run("B10", "five thousand elements deep", panel, [own, "page/hostile: a page nested a thousand deep"]),
  run("B11", "a feed of fifty thousand paragraphs", panel, [
    own,
    "page/hostile: a feed of five thousand paragraphs is cut",
  ]),
  run("B12", "two thousand changes a second", panel, [
    own,
    "content/recheck: a thousand changes at once are one check",
  ]),
  run("B13", "sixty names that hide the DOM", panel, [own, hard("clobbered")]),
  run("B14", "styles that grab everything", "the panel looks the same", [
    own,
    "e2e/hard-pages: the panel looks the same on a page whose styles grab everything",
  ]),
  run("B15", "root fonts of 8, 10 and 24 pixels", panel, [own]),
  run("B16", "zoom and transform on the page", panel, [own]),
  run("B17", "a page from right to left", panel, [own, hard("right-to-left")]),
  run("B18", "vertical writing", panel, [own]),
  run("B19", "sentences of two directions", panel, [own]),
  run("B20", "one endless sentence", unhurt, [own]),
  run("B21", "text without spaces", unhurt, [own]),
  run("B22", "soft hyphens and hard spaces", panel, [own]),
  run("B23", "halves of characters", panel, [own]),
  run("B24", "every letter in an element of its own", panel, [hard("letters")]),
  run("B25", "text in shadow roots", unhurt, [own]),
  run("B26", "text in frames", "nothing in frames, one sidebar around them", [
    own,
    "e2e/quiet: nothing in frames, and one sidebar on the page around them",
  ]),
  run("B27", "hidden, blurred and paid-for text", unhurt, [
    own,
    "page/facts: a locked page with a short text is a stub",
  ]),
  run("B28", "content-visibility, details, hidden until found", panel, [own]),
  run("B29", "a page with a style for print", panel, [hard("print"), "e2e/unharmed: nothing of ours is printed"]),
  run("B30", "a thousand broken and lying blocks of data", panel, [own]),
  run("B31", "the article twice", panel, [own]),
  run("B32", "no article: a home page, a video, comments", quiet, [own, "page/hostile: gives no article and no error"]),
  run("B33", "wrong language, wrong character set", panel, [own]),
  run("B34", "overridden built-ins, and a spy", "works, and the spy hears nothing", [
    hard("overridden"),
    "e2e/secrecy: a page that polls every channel learns nothing of what the panel shows",
  ]),
];
