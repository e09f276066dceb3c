import { readdirSync, readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { keysHeard, layOutFor, listen, stateOf } from "./harness/compare";
import { kind } from "./harness/open";
import { clickIn, hostCount, hostTag, inSidebar, openPanel, waitForTab } from "./harness/panel";
import { listed } from "./harness/sites";
import { suite } from "./harness/suite";
import { quietTime, waitFor } from "./harness/wait";

// Release build, beside a browser without it.
const withUs = suite();
const alone = suite({ withoutExtension: true });

interface Visit {
  page: Page;
  said: string[];
}

type Pair = [ours: Visit, theirs: Visit];

async function visit(session: ReturnType<typeof withUs>, url: string): Promise<Visit> {
  const page = await session.open("about:blank");
  const said = listen(page);
  await page.goto(url);
  return { page, said };
}

/** The same page in both browsers. */
const visitBoth = (path: string): Promise<Pair> =>
  Promise.all([visit(withUs(), `${listed}${path}`), visit(alone(), `${listed}${path}`)]);

/** Uses the panel as a reader would: opens it, goes to a sentence and back to the top. */
async function useThePanel(page: Page): Promise<void> {
  await openPanel(page);
  await clickIn(page, ".para");
  await waitFor("the card to be active", () =>
    inSidebar(page, (root) => root.querySelector("[data-active]") !== null, null),
  );
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

const bothOf = <T>([ours, theirs]: Pair, ask: (visit: Visit) => Promise<T>): Promise<[T, T]> =>
  Promise.all([ask(ours), ask(theirs)]);

/** Some pages write themselves late, and not in both browsers at the same time: they are compared when they have. */
async function bothAreWritten(pair: Pair): Promise<void> {
  const lengths = () => bothOf(pair, ({ page }) => page.evaluate(() => document.getElementsByTagName("p").length));
  await waitFor("the same paragraphs in both browsers", async () => {
    const [ours, theirs] = await lengths();
    return ours === theirs;
  });
}

/** A page that writes itself while it is drawn shifts a little differently each time it is loaded. */
const ownJitter = 0.02;

/** Fails where the page with us is not in every way what it is without us. */
async function expectTheSame(pair: Pair): Promise<void> {
  await bothAreWritten(pair);
  const [{ shift, ...ours }, { shift: shiftAlone, ...theirs }] = await bothOf(pair, ({ page }) => stateOf(page));
  expect(ours).toEqual(theirs);
  expect(Math.abs(shift - shiftAlone)).toBeLessThan(ownJitter);
  expect(theirs.printed.text.length).toBeGreaterThan(100);
  const [heard, heardAlone] = await bothOf(pair, ({ page }) => keysHeard(page));
  expect(heard.length).toBeGreaterThan(0);
  expect(heard).toEqual(heardAlone);
  expect(pair[0].said).toEqual(pair[1].said);
  await bothOf(pair, ({ page }) => page.close());
}

// All but "spy" and "fights", which look for us and find that we are there.
const hardPages = [
  "plain",
  "strict-csp",
  "hostile-css",
  "right-to-left",
  "overridden",
  "letters",
  "framework",
  "dialog",
  "print",
  "feed",
  "app",
  "clobbered",
  "frames",
  "keys",
  "late",
];

test.each(hardPages)("with the panel in use, %s is what it is without us", async (name) => {
  const pair = await visitBoth(`/pages/${name}`);
  await useThePanel(pair[0].page);
  await expectTheSame(pair);
});

const devPages = readdirSync("tests/dev-set/pages").filter((file) => file.endsWith(".html"));
const isOnStory = (file: string): boolean =>
  JSON.parse(readFileSync(`tests/dev-set/pages/${file.replace(".html", ".json")}`, "utf8")).onStory;

test.each(devPages.filter(isOnStory))("%s is what it is without us", async (file) => {
  const pair = await visitBoth(`/dev/${file}`);
  await waitForTab(pair[0].page);
  await expectTheSame(pair);
});

const offStory = devPages.filter((file) => !isOnStory(file));
let opened: Promise<Map<string, Pair>> | undefined;

/** All of them with one quiet time: that nothing comes can only be waited for. */
async function openOffStory(): Promise<Map<string, Pair>> {
  const pairs = new Map<string, Pair>();
  for (const file of offStory) pairs.set(file, await visitBoth(`/dev/${file}`));
  await quietTime();
  return pairs;
}

test.each(offStory)(
  "%s is what it is without us",
  async (file) => {
    opened ??= openOffStory();
    const pair = (await opened).get(file);
    if (!pair) throw new Error(`${file} was not opened`);
    expect(await hostCount(pair[0].page)).toBe(0);
    await expectTheSame(pair);
  },
  120_000,
);

test("a framework that owns its text nodes finds them where it put them", async () => {
  const { page, said } = await visit(withUs(), `${listed}/pages/framework`);
  await useThePanel(page);
  for (let i = 0; i < 5; i++) await page.evaluate("rerender()");
  expect(await page.evaluate("harm")).toEqual([]);
  expect(said).toEqual([]);
  await page.close();
});

test("nothing of ours is printed", async () => {
  const { page } = await visit(withUs(), `${listed}/pages/print`);
  await openPanel(page);
  await layOutFor(page, "print");
  const box = await page.evaluate((tag) => document.querySelector(tag)?.getBoundingClientRect().toJSON(), hostTag);
  expect([box?.width, box?.height]).toEqual([0, 0]);
  await page.close();
});

/** The drawing on the first page of a PDF: its letters in order, its colours, and how many shapes are filled. */
function drawingOf(pdf: Buffer): { letters: string; colours: string[]; shapes: number } {
  const start = pdf.indexOf("stream\n", pdf.indexOf("/FlateDecode")) + "stream\n".length;
  const drawing = inflateSync(pdf.subarray(start, pdf.indexOf("\nendstream", start))).toString("latin1");
  return {
    letters: [...drawing.matchAll(/<([0-9A-F]+)> Tj/g)].map(([, letters]) => letters).join(""),
    colours: [...new Set(drawing.match(/[\d.]+ [\d.]+ [\d.]+ (rg|RG)/g))],
    shapes: drawing.match(/^f\*?$/gm)?.length ?? 0,
  };
}

if (kind === "chromium")
  test("the same letters in the same colours are on the paper", async () => {
    const paper = async (page: Page) => drawingOf(Buffer.from(await page.pdf()));
    const ours = await visit(withUs(), `${listed}/pages/print`);
    const theirs = await visit(alone(), `${listed}/pages/print`);
    await useThePanel(ours.page);
    const drawing = await paper(ours.page);
    expect(drawing.letters.length).toBeGreaterThan(1000);
    expect(drawing).toEqual(await paper(theirs.page));
    await ours.page.close();
    await theirs.page.close();
  });
