import { readFileSync } from "node:fs";
import { section, storeText } from "./texts";

const { extDescription, extName } = JSON.parse(readFileSync("src/ui/locales/browser/en.json", "utf8"));
const listing = storeText("listing");

test("name, purpose and short description are the manifest's own", () => {
  expect(section(listing, "Name")).toBe(extName);
  expect(section(listing, "Single purpose")).toBe(extDescription);
  expect(section(listing, "Short description")).toBe(extDescription);
});

test("the texts fit the stores' limits", () => {
  expect(extName.length).toBeLessThanOrEqual(45);
  expect(extDescription.length).toBeLessThanOrEqual(132);
  expect(section(listing, "Description").length).toBeLessThanOrEqual(16_000);
});

test("the purpose is one sentence", () => {
  expect(extDescription).toMatch(/^[^.!?]+\.$/);
});
