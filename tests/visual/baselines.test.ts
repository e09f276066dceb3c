import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { openStudio } from "./draw.mjs";
import { sheets } from "./sheets.mjs";
import { smallPng } from "./small-png.mjs";

const folder = "tests/visual/baselines";
const findings = "dist/visual";

/** Per pixel, how far a colour may be off (0 to 1): rounding differs between processors, a changed colour shows. */
const threshold = 0.1;
/** Of a sheet's pixels; one changed word is more. */
const mostOff = 0.0001;

let studio: Awaited<ReturnType<typeof openStudio>>;
beforeAll(async () => {
  studio = await openStudio();
  mkdirSync(findings, { recursive: true });
}, 60_000);
afterAll(async () => studio?.close());

/** Pixels that differ; where there are too many, both pictures are kept to be looked at. */
function compare(name: string, drawn: PNG, baseline: PNG): number {
  const { width, height } = baseline;
  const marked = new PNG({ width, height });
  const off = pixelmatch(baseline.data, drawn.data, marked.data, width, height, { threshold });
  if (off > width * height * mostOff) {
    writeFileSync(`${findings}/${name}.png`, PNG.sync.write(drawn));
    writeFileSync(`${findings}/${name}-marked.png`, PNG.sync.write(marked));
  }
  return off;
}

test.each(Object.entries(sheets))("%s looks as it did; what differs is kept in dist/visual", async (name, looks) => {
  const baseline = PNG.sync.read(readFileSync(`${folder}/${name}.png`));
  // With a palette as well: what is alike stays alike to the last pixel.
  const drawn = PNG.sync.read(smallPng(await studio.draw(looks)));
  expect([drawn.width, drawn.height]).toEqual([baseline.width, baseline.height]);
  expect(compare(name, drawn, baseline)).toBeLessThanOrEqual(baseline.width * baseline.height * mostOff);
});

test("a title that moved by one pixel is found", () => {
  const file = readFileSync(`${folder}/sidebar-full-beside.png`);
  const [baseline, moved] = [PNG.sync.read(file), PNG.sync.read(file)];
  const [x, y, width, height] = [30, 60, 200, 42];
  PNG.bitblt(baseline, moved, x, y, width, height, x + 1, y);
  const off = pixelmatch(baseline.data, moved.data, undefined, baseline.width, baseline.height, { threshold });
  expect(off).toBeGreaterThan(baseline.width * baseline.height * mostOff);
});

test("every baseline belongs to a sheet, there are few, and none is heavy", () => {
  const files = readdirSync(folder);
  expect(files.toSorted()).toEqual(
    Object.keys(sheets)
      .map((name) => `${name}.png`)
      .toSorted(),
  );
  expect(files.length).toBeLessThanOrEqual(30);
  expect(files.filter((file) => statSync(`${folder}/${file}`).size > 100_000)).toEqual([]);
});
