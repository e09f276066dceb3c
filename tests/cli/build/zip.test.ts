import { unzipSync } from "fflate";
import { zip } from "../../../src/cli/build/zip.mjs";

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test("an archive gives back what was put in, texts and bytes alike", () => {
  const archive = zip([
    ["a/b.txt", "Kyiv’s"],
    ["c.bin", new Uint8Array([0, 255])],
  ]);
  const files = unzipSync(archive);
  expect(text(files["a/b.txt"])).toBe("Kyiv’s");
  expect([...(files["c.bin"] ?? [])]).toEqual([0, 255]);
});

test("the order in which files are found does not matter", () => {
  const forwards = zip([
    ["a", "1"],
    ["b", "2"],
  ]);
  const backwards = zip([
    ["b", "2"],
    ["a", "1"],
  ]);
  expect(Buffer.from(forwards).equals(backwards)).toBe(true);
});

test("another content gives another archive", () => {
  expect(Buffer.from(zip([["a", "1"]])).equals(zip([["a", "2"]]))).toBe(false);
});
