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

/** The host's shadow root, found without asking the page's own scripts. @param {CDPSession} session @param {string} host */
async function rootOf(session, host) {
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: host });
  if (!nodeId) return null;
  const { node } = await session.send("DOM.describeNode", { nodeId, depth: 1, pierce: true });
  return node.shadowRoots?.[0]?.backendNodeId ?? null;
}

/** A world of our own in the page: what the page does to its prototypes does not reach here. @param {CDPSession} session */
async function ownWorld(session) {
  const { frameTree } = await session.send("Page.getFrameTree");
  const world = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "look" });
  return world.executionContextId;
}

/** What the debugger says of a node or document that went away while it was looked at. */
const goneMeanwhile =
  /Could not find node|No node with given id|Cannot find context|Node with given id does not belong/;

/** @param {Page} page @param {string} host @param {string} code @param {unknown} value */
async function inChromium(page, host, code, value) {
  try {
    return await askInChromium(await sessionOf(page), host, code, value);
  } catch (error) {
    if (error instanceof Error && goneMeanwhile.test(error.message)) return null;
    throw error;
  }
}

/** @param {CDPSession} session @param {string} host @param {string} code @param {unknown} value */
async function askInChromium(session, host, code, value) {
  const backendNodeId = await rootOf(session, host);
  if (!backendNodeId) return null;
  const executionContextId = await ownWorld(session);
  const { object } = await session.send("DOM.resolveNode", { backendNodeId, executionContextId });
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
