import { readFileSync } from "node:fs";
import { databaseName } from "../../src/background/database/schema";
import { defaultSettings } from "../../src/core/settings";
import { coded, rows, section, storeText } from "./texts";

const kept = section(storeText("privacy"), "What is kept, and where");
const manifest = JSON.parse(readFileSync("manifest.json", "utf8"));

test("the policy names everything that is stored, and nothing that is not", () => {
  const named = rows(kept).flatMap((cells) => coded(cells.at(-1) ?? ""));
  expect(named.toSorted()).toEqual([...Object.keys(defaultSettings), "gateWords", "packs"].toSorted());
});

test("the policy names the database", () => {
  expect(coded(kept)).toContain(databaseName);
});

test("manifest and data-use answers agree that nothing is collected", () => {
  const declared = manifest.browser_specific_settings.gecko.data_collection_permissions;
  expect(declared).toEqual({ required: ["none"] });
  expect(storeText("data-use")).toContain('{ "required": ["none"] }');
});
