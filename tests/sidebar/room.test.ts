import { clampWidth, hasRoom } from "../../src/sidebar/room";

describe("room beside the article", () => {
  test.each([
    ["a phone", { viewport: 640, panel: 376, side: "right", article: null }, false],
    ["a small laptop", { viewport: 1024, panel: 376, side: "right", article: null }, true],
    ["a narrow window", { viewport: 900, panel: 376, side: "right", article: null }, false],
    ["a column to the left", { viewport: 900, panel: 376, side: "right", article: { left: 0, right: 480 } }, true],
    [
      "the same, panel on its side",
      { viewport: 900, panel: 376, side: "left", article: { left: 0, right: 480 } },
      false,
    ],
    ["a centred column", { viewport: 1600, panel: 376, side: "left", article: { left: 460, right: 1140 } }, true],
  ] as const)("%s", (_name, room, there) => {
    expect(hasRoom(room)).toBe(there);
  });

  test.each([
    [100, 280],
    [9000, 640],
    [376.4, 376],
  ])("a width of %d is taken as %d", (wanted, width) => {
    expect(clampWidth(wanted)).toBe(width);
  });
});
