// Draws the extension's pages with made-up data and takes pictures: node tests/gallery/shoot.mjs [page …].
// They land in dist/gallery; to be looked at, not compared.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import esbuild from "esbuild";
import puppeteer from "puppeteer-core";
import { buildPages } from "./build-pages.mjs";
import { scenes } from "./scenes.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "../../dist/gallery");
const wanted = process.argv.slice(2);
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";

const pages = [...new Set(scenes.map(({ page }) => page))].filter((page) => existsSync(join(here, `${page}.tsx`)));
const shown = pages.filter((page) => wanted.length === 0 || wanted.includes(page));
await buildPages(out, shown);

/** The bundled story where a pack was built; the made-up one serves otherwise. */
const realStory = async () => {
  const pack = join(here, "../../dist/pack.json");
  if (!existsSync(pack)) return null;
  const outfile = join(out, "real-story.mjs");
  await esbuild.build({
    entryPoints: [join(here, "real-story.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
  });
  const { realStoryOf } = await import(pathToFileURL(outfile).href);
  return realStoryOf(readFileSync(pack, "utf8"));
};
const story = await realStory();

const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ["--no-sandbox"] });
for (const scene of scenes.filter(({ page }) => shown.includes(page))) {
  const tab = await browser.newPage();
  tab.on("pageerror", (error) => console.error(`${scene.name}: ${String(error)}`));
  await tab.setViewport({ width: scene.width, height: scene.height ?? 800, deviceScaleFactor: 1 });
  if (scene.media) await tab.emulateMediaFeatures(scene.media);
  if (scene.real) await tab.evaluateOnNewDocument((view) => Reflect.set(window, "realStory", view), story);
  const address = pathToFileURL(join(out, `${scene.page}.html`)).href;
  await tab.goto(`${address}${scene.theme ? `?theme=${scene.theme}` : ""}${scene.hash ?? ""}`);
  await new Promise((done) => setTimeout(done, 150));
  if (scene.act) await scene.act(tab);
  await new Promise((done) => setTimeout(done, 150));
  const overflow = await tab.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await tab.evaluate(axe.source);
  const faults = await tab.evaluate(async () => {
    const { violations } = await /** @type {typeof import("axe-core")} */ (Reflect.get(window, "axe")).run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`),
    );
  });
  for (const fault of faults) console.error(`${scene.name}: ${fault.replaceAll("\n", " ")}`);
  if (overflow > 0) console.error(`${scene.name}: ${overflow} px wider than the window`);
  await tab.screenshot({ path: join(out, `${scene.name}.png`), fullPage: scene.full ?? false });
  await tab.close();
}
await browser.close();
console.log(out);
