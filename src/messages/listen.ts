import type { Failure, Result } from "../core/result";
import { browser, type Runtime } from "../platform/browser";
import { isRequest, type Request, sizeLimits, weigh } from "./envelope";
import { messageOf } from "./errors";
import type { FromPage, FromPages, Handlers, ToPage } from "./protocol";

export type Sender = Runtime.MessageSender;

/** Handlers by who may call them. */
export interface Tables {
  /** Content scripts and our own pages. */
  fromPage?: Handlers<FromPage, Sender>;
  /** Our own pages alone. */
  fromPages?: Handlers<FromPages, Sender>;
  /** Background and our own pages, to a content script. */
  toPage?: Handlers<ToPage, Sender>;
}

type Handler = (data: unknown, sender: Sender) => Promise<Result<unknown>>;
interface Entry {
  handle: Handler;
  ownPagesOnly: boolean;
}

const refusal = (code: string, message: string): Failure => ({ ok: false, code, message });

/** A page of ours says so by its address, which no web page and no content script can have. */
export const isOwnPage = (sender: Sender): boolean => Boolean(sender.url?.startsWith(browser.runtime.getURL("")));

/** Without a prototype, so that a type named `constructor` finds nothing. */
const buildTable = (tables: Tables): Record<string, Entry> => {
  const table: Record<string, Entry> = Object.create(null);
  for (const [group, handlers] of Object.entries(tables))
    for (const [type, handle] of Object.entries(handlers ?? {}))
      table[type] = { handle: handle as Handler, ownPagesOnly: group === "fromPages" };
  return table;
};

const unknown = (type: string): Failure => refusal("unknown-message", `Nothing answers to "${type.slice(0, 40)}".`);

const refuse = (entry: Entry, request: Request, sender: Sender): Failure | null => {
  const own = isOwnPage(sender);
  if (entry.ownPagesOnly && !own) return refusal("not-allowed", "Only the extension's own pages may ask for this.");
  const limit = own ? sizeLimits.own : sizeLimits.page;
  if (weigh(request.data, limit) > limit)
    return refusal("too-large", `The message is larger than ${limit} characters. Send less text.`);
  return null;
};

const answerFor = async (entry: Entry, request: Request, sender: Sender): Promise<Result<unknown>> => {
  try {
    return await entry.handle(request.data, sender);
  } catch (error) {
    console.error(`Second Source: "${request.type}" failed`, error);
    return refusal("failed", `"${request.type}" failed: ${messageOf(error)}. Try again.`);
  }
};

/**
 * The one router of a context: decides synchronously whether a message is ours, because a listener that is
 * async claims every message. Returns a function that stops listening.
 */
export const listen = (tables: Tables): (() => void) => {
  const table = buildTable(tables);
  const underWay = new Map<string, Promise<Result<unknown>>>();

  const onMessage = (message: unknown, sender: Sender): Promise<Result<unknown>> | undefined => {
    if (!isRequest(message) || sender.id !== browser.runtime.id) return undefined;
    const entry = table[message.type];
    if (!entry) return Promise.resolve(unknown(message.type));
    const refused = refuse(entry, message, sender);
    if (refused) return Promise.resolve(refused);
    // A retry of something still under way joins it.
    const key = `${sender.tab?.id ?? "own"} ${message.id}`;
    const answer = underWay.get(key) ?? answerFor(entry, message, sender).finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer;
  };

  browser.runtime.onMessage.addListener(onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(
      onMessage as Parameters<typeof browser.runtime.onMessage.removeListener>[0],
    );
};
