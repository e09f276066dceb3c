import { readdirSync } from "node:fs";
import { inflateSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { keysHeard, layOutForPrint, listen, type PageState, stateOf } from "./harness/compare";
import { kind } from "./harness/open";
import { clickIn, hostTag, inSidebar, openPanel } from "./harness/panel";
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

async function visit(session: ReturnType<typeof withUs>, url: string): Promise<Visit> {
  const page = await session.open("about:blank");
  const said = listen(page);
  await page.goto(url);
  return { page, said };
}

/** Uses the panel as a reader would: opens it, goes to a sentence and back to the top. */
async function useThePanel(page: Page): Promise<void> {
  await openPanel(page);
  await clickIn(page, ".para");
  await waitFor("the card to be active", () =>
    inSidebar(page, (root) => root.querySelector("[data-active]") !== null, null),
  );
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
}

async function compare(path: string, use: (page: Page) => Promise<void>): Promise<[PageState, PageState]> {
  const ours = await visit(withUs(), `${listed}${path}`);
  const theirs = await visit(alone(), `${listed}${path}`);
  await use(ours.page);
  const states: [PageState, PageState] = [await stateOf(ours.page), await stateOf(theirs.page)];
  const heard = await keysHeard(ours.page);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard).toEqual(await keysHeard(theirs.page));
  expect(ours.said).toEqual(theirs.said);
  await ours.page.close();
  await theirs.page.close();
  return states;
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
  const [ours, theirs] = await compare(`/pages/${name}`, useThePanel);
  expect(ours).toEqual(theirs);
});

const devPages = readdirSync("tests/dev-set/pages").filter((file) => file.endsWith(".html"));

test.each(devPages)("%s is what it is without us", async (file) => {
  const [ours, theirs] = await compare(`/dev/${file}`, quietTime);
  expect(ours).toEqual(theirs);
});

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
  await layOutForPrint(page);
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
