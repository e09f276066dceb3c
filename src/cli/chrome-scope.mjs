// Firefox only: runs code in the browser's own window and, from there, beside a page, where closed shadow roots
// open. WebDriver BiDi allows it behind `--remote-allow-system-access`; the build under test needs no hook for it.

/** @typedef {import("puppeteer-core").Page} Page @typedef {import("puppeteer-core").Browser} Browser */
/** @typedef {{ send(method: string, params: object): Promise<{ result: any }> }} Connection */

/** @param {Browser} browser @returns {Connection} */
const connection = (browser) => /** @type {any} */ (browser).connection;

/**
 * Runs `code`, the text of a function, in the browser window with `value`, which must be plain JSON.
 * @param {Browser} browser @param {string} code @param {unknown} value @returns {Promise<unknown>}
 */
export async function inBrowserWindow(browser, code, value = null) {
  const tree = await connection(browser).send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
  const { result } = await connection(browser).send("script.callFunction", {
    functionDeclaration: `async (text) => JSON.stringify((await (${code})(JSON.parse(text))) ?? null)`,
    target: { context: tree.result.contexts[0].context },
    arguments: [{ type: "string", value: JSON.stringify(value) }],
    awaitPromise: true,
  });
  if (result.type === "exception") throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value);
}

/** Stands in the browser window: sends `code` beside the page of one tab and brings its answer back. */
const relay = `({ context, code, value }) => new Promise((done, fail) => {
  const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const manager = NavigableManager.getBrowsingContextById(context).top.embedderElement.messageManager;
  const name = "answer-" + Math.random();
  manager.addMessageListener(name, function hear({ data }) {
    manager.removeMessageListener(name, hear);
    data.error ? fail(new Error(data.error)) : done(data.value);
  });
  const text = \`Promise.resolve().then(() => (\${code})(content, \${JSON.stringify(value)})).then(
    (value) => sendAsyncMessage("\${name}", { value: JSON.parse(JSON.stringify(value ?? null)) }),
    (error) => sendAsyncMessage("\${name}", { error: String(error) }))\`;
  manager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(text), false);
})`;

/** Firefox's own name for the tab's browsing context. @param {Page} page @returns {string} */
export const contextOf = (page) => /** @type {any} */ (page.mainFrame())._id;

/**
 * Runs `code`, the text of a function `(window, value) => …`, with the rights to see into the page's closed roots.
 * @param {Page} page @param {string} code @param {unknown} [value] @returns {Promise<unknown>}
 */
export const besidePage = (page, code, value = null) =>
  inBrowserWindow(page.browser(), relay, { context: contextOf(page), code, value });
