import { kind } from "../../e2e/harness/open";
import { cards, openPanel } from "../../e2e/harness/panel";
import { listed } from "../../e2e/harness/sites";
import { suite } from "../../e2e/harness/suite";
import { patiently } from "./patient";

// Release build, in a browser that lends no database where it can be told so.
const session = suite({ prefs: { "dom.indexedDB.enabled": false } });

test(`F21: ${kind === "firefox" ? "without" : "with"} a database the panel opens with cards`, async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await openPanel(page);
  await patiently("cards", async () => (await cards(page)).length > 0);
  const options = await session().openOwn("options.html");
  console.log(`${kind}: indexedDB is ${await options.evaluate(() => typeof indexedDB)}`);
  await options.close();
  await page.close();
});
