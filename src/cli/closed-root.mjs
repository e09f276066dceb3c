// Looks into the sidebar's closed shadow root from outside, as no page can, in either browser and any build.
import { besidePage } from "./chrome-scope.mjs";

/** @typedef {import("puppeteer-core").Page} Page @typedef {import("puppeteer-core").CDPSession} CDPSession */

/** @type {WeakMap<Page, Promise<CDPSession>>} */
const sessions = new WeakMap();

/** @param {Page} page */
function sessionOf(page) {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  return session;
}

/** @param {Page} page @param {string} host @param {string} code @param {unknown} value */
async function inChromium(page, host, code, value) {
  const session = await sessionOf(page);
  const found = await session.send("Runtime.evaluate", {
    expression: `document.querySelector(${JSON.stringify(host)})`,
  });
  if (!found.result.objectId) return null;
  const { node } = await session.send("DOM.describeNode", { objectId: found.result.objectId, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (!backendNodeId) return null;
  const { object } = await session.send("DOM.resolveNode", { backendNodeId });
  const answer = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId ?? "",
    functionDeclaration: `async function (value) { return (${code})(this, value) }`,
    arguments: [{ value }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? "failed in the sidebar");
  return answer.result.value ?? null;
}

/** @param {Page} page @param {string} host @param {string} code @param {unknown} value */
const inFirefox = (page, host, code, value) =>
  besidePage(
    page,
    `(window, { host, value }) => {
      const root = window.document.querySelector(host)?.openOrClosedShadowRoot;
      return root ? (${code})(root, value) : null;
    }`,
    { host, value },
  );

/**
 * Runs `ask(root, value)` with the shadow root of the first element that matches `host`; null where there is none.
 * `ask` travels as text: it can use nothing of its surroundings but `value`, and returns plain JSON.
 * @template Value, Answer
 * @param {Page} page @param {string} host @param {(root: ShadowRoot, value: Value) => Answer} ask @param {Value} value
 * @returns {Promise<Awaited<Answer> | null>}
 */
export async function inClosedRoot(page, host, ask, value) {
  const { protocol } = /** @type {any} */ (page.browser());
  const look = protocol === "cdp" ? inChromium : inFirefox;
  return /** @type {any} */ (look(page, host, String(ask), value));
}
