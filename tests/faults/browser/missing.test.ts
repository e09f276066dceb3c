import { kind } from "../../e2e/harness/open";
import { cards, openPanel } from "../../e2e/harness/panel";
import { listed } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { patiently } from "./patient";

const features = [
  {
    name: "CSS.highlights",
    here: "Boolean(CSS.highlights)",
    blink: "HighlightAPI",
    pref: "dom.customHighlightAPI.enabled",
  },
  { name: "navigation", here: "'navigation' in window", blink: "NavigationApi", pref: "dom.navigation.webidl.enabled" },
];

// Release build, in a browser that lacks one thing at a time.
describe.each(features)("F47: without $name", ({ here, blink, pref }) => {
  const session = suite({
    args: kind === "chromium" ? [`--disable-blink-features=${blink}`] : [],
    prefs: { [pref]: false },
  });

  test("the panel opens with cards", async () => {
    const page = await session().open(`${listed}/pages/app`);
    await openPanel(page);
    await patiently("cards", async () => (await cards(page)).length > 0);
    console.log(`${kind}: ${here} is ${await page.evaluate(here)}`);
    await page.close();
  });
});
