// Probes of the gallery: those with a `page` drive it, the others run inside it.

/** Controls smaller than 24 × 24 CSS px; links inside sentences are exempt (WCAG 2.5.8). */
export function smallTargets() {
  const root = document.querySelector("second-source")?.shadowRoot;
  const controls = [...(root?.querySelectorAll("button, input, textarea") ?? [])];
  return controls
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map((control) => `${control.className} ${control.getAttribute("aria-label") ?? control.textContent}`);
}

/** Texts wider than the box that shows them, and anything wider than the window. */
export function clipped() {
  const root = document.querySelector("second-source")?.shadowRoot;
  const scrolls = (/** @type {Element} */ element) => getComputedStyle(element).overflowX === "auto";
  const all = [...(root?.querySelectorAll(".panel *") ?? [])];
  return all
    .filter((element) => element instanceof HTMLElement && !element.closest(".filters, .ss-hidden"))
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !scrolls(element))
    .filter((element) => getComputedStyle(element).display !== "inline")
    .map((element) => `${element.className} "${element.textContent?.slice(0, 40)}"`);
}

/** The name of what has focus, inside our root or in the page. */
function focused() {
  const root = document.querySelector("second-source")?.shadowRoot;
  const inside = root?.activeElement;
  if (!inside) return `page: ${document.activeElement?.id || document.activeElement?.tagName}`;
  const { top, bottom, width } = inside.getBoundingClientRect();
  const seen = bottom > 0 && top < innerHeight && width > 0;
  return `${seen ? "" : "unseen "}${inside.className} ${inside.getAttribute("aria-label") ?? inside.textContent}`;
}

/** Presses a key until focus is in the page; the names passed, or null where it never gets there.
 * @param {import("puppeteer-core").Page} page
 * @param {boolean} backwards
 */
async function walkOut(page, backwards) {
  const names = [];
  for (let step = 0; step < 200; step += 1) {
    if (backwards) await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    if (backwards) await page.keyboard.up("Shift");
    const name = await page.evaluate(focused);
    if (name.startsWith("page:")) return names;
    names.push(name);
  }
  return null;
}

/** From the panel's title, Tab and Shift+Tab must both reach the page, passing every control in view.
 * @param {import("puppeteer-core").Page} page
 * @param {string} gallery
 */
export async function walkByTab(page, gallery) {
  await page.setViewport({ width: 1100, height: 900 });
  await page.goto(`${gallery}?scene=full`);
  const controls = await page.evaluate(
    () => document.querySelector("second-source")?.shadowRoot?.querySelectorAll("button, a, [tabindex='0']").length,
  );
  const forwards = await walkOut(page, false);
  await page.goto(`${gallery}?scene=full`);
  const backwards = await walkOut(page, true);
  const found = [];
  if (!forwards || !backwards) return ["focus is trapped in the panel"];
  const passed = forwards.length + backwards.length;
  if (passed !== controls) found.push(`Tab passes ${passed} of ${controls} controls`);
  for (const name of [...forwards, ...backwards])
    if (name.startsWith("unseen")) found.push(`focus out of view: ${name}`);
  return found;
}

const hostile = [
  "html > *, body * { display: none !important }",
  "* { opacity: 0 !important; visibility: hidden !important }",
  "second-source { all: initial !important; transform: translateX(-9999px) !important }",
  "* { font-size: 3px !important; color: red !important; direction: rtl !important; --ss-ink: red; --ss-paper: red }",
  "html > * { position: static !important; z-index: -1 !important; filter: blur(9px) !important; clip-path: inset(50%) }",
  "html { font-size: 200% } div { zoom: 3 } button { padding: 90px !important }",
];

/** The panel's box, its close button's reachability and its text size must not depend on the page's rules.
 * @param {import("puppeteer-core").Page} page
 * @param {string} gallery
 */
export async function hiddenByHostilePage(page, gallery) {
  const found = [];
  const look = () => {
    const panel = document.querySelector("second-source")?.shadowRoot?.querySelector(".panel");
    const box = panel?.getBoundingClientRect();
    const hit = document.elementFromPoint((box?.left ?? 0) + 100, (box?.top ?? 0) + 60)?.tagName;
    const style = panel && getComputedStyle(panel);
    return JSON.stringify([box, hit, style?.fontSize, style?.color, style?.direction]);
  };
  await page.goto(`${gallery}?scene=full&theme=light`);
  await new Promise((resolve) => setTimeout(resolve, 250));
  const calm = await page.evaluate(look);
  for (const content of hostile) {
    const style = await page.addStyleTag({ content });
    // A panel that was hidden for a moment slides in anew.
    await new Promise((resolve) => setTimeout(resolve, 250));
    if ((await page.evaluate(look)) !== calm)
      found.push(`changed by the page's "${content}": ${await page.evaluate(look)} / ${calm}`);
    await style.evaluate((element) => element.parentNode?.removeChild(element));
  }
  return found;
}
