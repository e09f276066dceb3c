import { byCountry, switchOutlets } from "../../../src/options/outlets/by-country";
import { outletSummaries } from "../../gallery/fake-popup";

test("the country with most reports comes first", () => {
  expect(byCountry(outletSummaries, "").map(({ country }) => country)).toEqual(["US", "GB"]);
});

test("outlets are found by name and by domain, without accents", () => {
  const accented = outletSummaries.map((outlet) => (outlet.id === "newser" ? { ...outlet, name: "Néwser" } : outlet));
  expect(byCountry(accented, "newser")[0]?.outlets[0]?.id).toBe("newser");
  expect(byCountry(outletSummaries, "guardian.example")[0]?.outlets).toHaveLength(1);
  expect(byCountry(outletSummaries, "(.*)")).toEqual([]);
});

test("switching keeps the others, sorted and each once", () => {
  expect(switchOutlets(["b"], ["a", "b"], false)).toEqual(["a", "b"]);
  expect(switchOutlets(["a", "b", "c"], ["b"], true)).toEqual(["a", "c"]);
});
