import { cardOn, openPanel } from "./harness/panel";
import { listed } from "./harness/sites";
import { suite } from "./harness/suite";
import { waitFor } from "./harness/wait";

// Release build.
const session = suite();

test("an outlet switched off in the options leaves the open page's panel at once, and comes back", async () => {
  const page = await session().open(`${listed}/pages/plain`);
  await openPanel(page);
  const outlets = async (): Promise<string[]> =>
    (await cardOn(page, "new Russia-Ukraine talks")).groups.flatMap((group) => group.outlets);
  expect(await outlets()).toContain("Newser");
  const options = await session().openOwn("options.html");
  const box = await waitFor("Newser's switch", () => options.$('aria/Newser[role="switch"]'));
  await box.click();
  await waitFor("Newser to go", async () => !(await outlets()).includes("Newser"));
  expect(await outlets()).toContain("Daily Mail");
  await box.click();
  await waitFor("Newser to come back", async () => (await outlets()).includes("Newser"));
  await options.close();
  await page.close();
});
