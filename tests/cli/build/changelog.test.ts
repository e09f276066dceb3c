import { readFileSync } from "node:fs";
import { changelogEntry, changelogPath } from "../../../src/cli/build/changelog.mjs";

const changelog =
  "# Changelog\n\nAbout.\n\n## 1.10.0\n\nTenth.\n\n## 1.1.0\n\nFirst.\n\n### Details\n\nMore.\n\n## 1.0.0\n\n";

test("an entry is what stands below the version's heading, up to the next version", () => {
  expect(changelogEntry(changelog, "1.10.0")).toBe("Tenth.");
  expect(changelogEntry(changelog, "1.1.0")).toBe("First.\n\n### Details\n\nMore.");
});

test.each([
  ["that is not there", "2.0.0"],
  ["that only begins like another", "1.1"],
  ["with nothing below its heading", "1.0.0"],
])("a version %s is refused with what to write", (_what, version) => {
  expect(() => changelogEntry(changelog, version)).toThrow(`write "## ${version}"`);
});

test("the version at hand has an entry", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(changelogEntry(readFileSync(changelogPath, "utf8"), version)).not.toBe("");
});
