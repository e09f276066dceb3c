import { clickIn, openPanel } from "./harness/panel";
import type { Session } from "./harness/session";
import { listed, unlisted } from "./harness/sites";
import { browserOwn, suite } from "./harness/suite";
import { quietTime } from "./harness/wait";

// Release build, beside a browser without it.
const withUs = suite({}, /leak-(image|fetch|beacon)/);
const alone = suite({ withoutExtension: true });

const requests = ({ seen }: Session): string[] =>
  seen.filter(({ host }) => !browserOwn.test(host)).map(({ method, host, path }) => `${method} ${host}${path}`);

const route = [`${listed}/pages/plain`, `${listed}/regatta`, `${listed}/pages/strict-csp`, `${unlisted}/pages/plain`];

test("everything that reaches the network with us also does so without us", async () => {
  for (const url of route) {
    const page = await withUs().open(url);
    if (!url.startsWith(listed) || url.endsWith("regatta")) await quietTime();
    else {
      await openPanel(page);
      await clickIn(page, ".para");
    }
    await page.close();
    await (await alone().open(url)).close();
  }
  expect(requests(withUs())).toEqual(requests(alone()));
  expect(requests(alone()).length).toBeGreaterThanOrEqual(route.length);
});

test.each(["popup.html", "options.html", "overview.html"])(
  "a script in %s that tried to call out could not",
  async (path) => {
    const before = requests(withUs()).length;
    const page = await withUs().openOwn(path);
    const tried = await page.evaluate(async (url) => {
      const fetched = await fetch(`${url}/leak-fetch`, { mode: "no-cors" }).then(
        () => "sent",
        () => "refused",
      );
      new Image().src = `${url}/leak-image`;
      navigator.sendBeacon(`${url}/leak-beacon`, "x");
      return fetched;
    }, listed);
    await quietTime();
    expect(tried).toBe("refused");
    expect(requests(withUs()).slice(before)).toEqual([]);
    await page.close();
  },
);
