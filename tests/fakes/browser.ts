// Stands in for webextension-polyfill in jest: one browser, built by one function, with switches for what can go wrong.
import { FakeEvent } from "./event";

export interface Switches {
  /** The extension was updated or removed: no id, and every call throws. */
  contextGone: boolean;
  storageReadFails: boolean;
  storageWriteFails: boolean;
  /** Origins that the reader granted, as match patterns. */
  granted: string[];
  /** Runs in place of delivery for `runtime.sendMessage`. */
  onSend: ((message: unknown, attempt: number) => unknown) | null;
  /** Answers `tabs.sendMessage`, by tab. */
  onTabMessage: ((tabId: number, message: unknown) => unknown) | null;
  /** What `executeScript` throws. */
  injectionError: string | null;
  tabs: FakeTab[];
  hostPermissions: string[];
  /** Without: as on Firefox for Android. */
  hasCommands: boolean;
  /** Where the extension's own pages stand: a browser is known by it. */
  origin: string;
}

export interface FakeTab {
  id: number;
  url?: string;
  active?: boolean;
  incognito?: boolean;
  discarded?: boolean;
}

export const fakeOrigin = "chrome-extension://fake/";

const defaults = (): Switches => ({
  contextGone: false,
  storageReadFails: false,
  storageWriteFails: false,
  granted: [],
  onSend: null,
  onTabMessage: null,
  injectionError: null,
  tabs: [],
  hostPermissions: [],
  hasCommands: true,
  origin: fakeOrigin,
});

interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}

interface Registered {
  id: string;
  matches?: string[];
  js?: string[];
  runAt?: string;
}

export const fakeId = "second-source@test";

/** Everything a test may look at or turn. */
export interface FakeBrowser {
  switches: Switches;
  stored: Map<string, unknown>;
  /** Every call that has an effect, in order: `name` and arguments. */
  calls: { name: string; args: unknown[] }[];
  registered: Map<string, Registered>;
  events: Record<"message" | "changed" | "installed" | "startup" | "command" | "granted" | "revoked", FakeEvent>;
  /** Back to a fresh browser, with these switches. */
  reset(switches?: Partial<Switches>): void;
  /** Delivers a message as the browser would; undefined where no listener claims it. */
  deliver(message: unknown, sender?: object): Promise<unknown>;
  // The polyfill's own types are too wide to fake whole; callers see the polyfill's through `platform/browser`.
  browser: Record<string, unknown>;
}

const clone = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));

export const createFakeBrowser = (given: Partial<Switches> = {}): FakeBrowser => {
  let attempts = 0;
  const event = (): FakeEvent => new FakeEvent();
  const fake: FakeBrowser = {
    switches: { ...defaults(), ...given },
    stored: new Map(),
    calls: [],
    registered: new Map(),
    events: {
      message: event(),
      changed: event(),
      installed: event(),
      startup: event(),
      command: event(),
      granted: event(),
      revoked: event(),
    },
    reset(switches = {}) {
      fake.switches = { ...defaults(), ...switches };
      fake.stored.clear();
      fake.registered.clear();
      fake.calls.length = 0;
      attempts = 0;
      for (const each of Object.values(fake.events)) each.clear();
    },
    async deliver(message, sender = { id: fakeId, url: `${fakeOrigin}popup.html` }) {
      const answers = fake.events.message.fire(clone(message), sender);
      return clone(await answers.find((answer) => answer !== undefined));
    },
    browser: {},
  };
  const note = (name: string, ...args: unknown[]): void => {
    fake.calls.push({ name, args });
  };

  const runtime = {
    get id() {
      return fake.switches.contextGone ? undefined : fakeId;
    },
    getURL: (path: string) => fake.switches.origin + path,
    getManifest: () => ({ host_permissions: fake.switches.hostPermissions, version: "1.0.0" }),
    sendMessage: async (message: unknown) => {
      if (fake.switches.contextGone) throw new Error("Extension context invalidated.");
      note("runtime.sendMessage", message);
      return fake.switches.onSend ? fake.switches.onSend(message, ++attempts) : fake.deliver(message);
    },
    openOptionsPage: async () => note("runtime.openOptionsPage"),
    onMessage: fake.events.message,
    onInstalled: fake.events.installed,
    onStartup: fake.events.startup,
  };

  const area = {
    get: async (keys: string | string[]) => {
      if (fake.switches.storageReadFails) throw new Error("read failed");
      const wanted = typeof keys === "string" ? [keys] : keys;
      return Object.fromEntries(
        wanted.filter((key) => fake.stored.has(key)).map((key) => [key, clone(fake.stored.get(key))]),
      );
    },
    set: async (values: Record<string, unknown>) => {
      if (fake.switches.storageWriteFails) throw new Error("write failed");
      const changes: Record<string, Change> = {};
      for (const [key, value] of Object.entries(values)) {
        changes[key] = { oldValue: fake.stored.get(key), newValue: clone(value) };
        fake.stored.set(key, clone(value));
      }
      note("storage.local.set", values);
      fake.events.changed.fire(changes, "local");
    },
    remove: async (key: string) => {
      fake.stored.delete(key);
      note("storage.local.remove", key);
    },
  };

  const tabs = {
    query: async ({ active }: { active?: boolean } = {}) => fake.switches.tabs.filter((tab) => !active || tab.active),
    get: async (id: number) => {
      const tab = fake.switches.tabs.find((each) => each.id === id);
      if (!tab) throw new Error(`No tab with id: ${id}.`);
      return tab;
    },
    create: async (options: object) => note("tabs.create", options),
    sendMessage: async (tabId: number, message: unknown) => {
      note("tabs.sendMessage", tabId, message);
      if (!fake.switches.onTabMessage) throw new Error("Could not establish connection. Receiving end does not exist.");
      return fake.switches.onTabMessage(tabId, message);
    },
  };

  const scripting = {
    executeScript: async (options: object) => {
      if (fake.switches.injectionError) throw new Error(fake.switches.injectionError);
      note("scripting.executeScript", options);
      return [];
    },
    insertCSS: async (options: object) => {
      if (fake.switches.injectionError) throw new Error(fake.switches.injectionError);
      note("scripting.insertCSS", options);
    },
    getRegisteredContentScripts: async () => [...fake.registered.values()],
    registerContentScripts: async (scripts: Registered[]) => {
      note("scripting.registerContentScripts", scripts);
      for (const script of scripts) fake.registered.set(script.id, script);
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      note("scripting.unregisterContentScripts", ids);
      for (const id of ids) fake.registered.delete(id);
    },
  };

  const permissions = {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((each) => fake.switches.granted.includes(each)),
    getAll: async () => ({ origins: fake.switches.granted, permissions: [] }),
    request: async ({ origins }: { origins: string[] }) => {
      note("permissions.request", origins);
      return origins.every((each) => fake.switches.granted.includes(each));
    },
    remove: async ({ origins }: { origins: string[] }) => {
      note("permissions.remove", origins);
      return true;
    },
    onAdded: fake.events.granted,
    onRemoved: fake.events.revoked,
  };

  const action = {
    setBadgeText: async (details: object) => note("action.setBadgeText", details),
    setTitle: async (details: object) => note("action.setTitle", details),
    setBadgeBackgroundColor: async (details: object) => note("action.setBadgeBackgroundColor", details),
    setBadgeTextColor: async (details: object) => note("action.setBadgeTextColor", details),
  };

  fake.browser = {
    runtime,
    storage: { local: area, onChanged: fake.events.changed },
    tabs,
    scripting,
    permissions,
    action,
    i18n: {
      getMessage: (key: string, values: string[] = []) => [key, ...values].join(" "),
      getUILanguage: () => "en",
    },
    get commands() {
      return fake.switches.hasCommands ? { onCommand: fake.events.command } : undefined;
    },
  };
  return fake;
};

/** The browser that the code under test imports; `fake.reset()` before each test. */
export const fake = createFakeBrowser();
export default fake.browser;
