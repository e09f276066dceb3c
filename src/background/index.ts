// The background: every listener is added synchronously, because the event that woke us is delivered right after.
import packed from "embedded:pack";
import facts from "embedded:pack-facts";
import stamp from "embedded:stamp";
import { listen } from "../messages/listen";
import { browser } from "../platform/browser";
import { hasCommands } from "../platform/features";
import { onCommand } from "./commands";
import type { PackRecord } from "./database/schema";
import { PackStore } from "./database/store";
import { storeGateWords } from "./gate-words";
import { fromPage } from "./handlers/from-page";
import { fromPages } from "./handlers/from-pages";
import { injectGateEverywhere } from "./inject";
import { Library } from "./library";
import { shippedPacked } from "./shipped";
import { registerAddedSites } from "./sites";
import { refreshAll } from "./tab-state";

const onChange = async (records: PackRecord[]): Promise<void> => {
  await storeGateWords(records);
  await refreshAll();
};
const library = new Library(shippedPacked(facts, packed), onChange, new PackStore(), stamp);

/** Work that nobody waits for: a failure is told, and must not end the background. */
const inBackground = (work: Promise<unknown>): void => {
  work.catch((error: unknown) => console.error("Second Source:", error));
};

listen({ fromPage: fromPage(library), fromPages: fromPages(library) });

browser.runtime.onInstalled.addListener(({ reason }) => {
  inBackground(library.records().then(storeGateWords));
  inBackground(library.warmUp());
  inBackground(registerAddedSites());
  inBackground(injectGateEverywhere());
  if (reason === "install") inBackground(browser.tabs.create({ url: browser.runtime.getURL("welcome.html") }));
});

browser.runtime.onStartup.addListener(() => {
  inBackground(registerAddedSites());
});

browser.permissions.onAdded.addListener(() => inBackground(registerAddedSites()));
browser.permissions.onRemoved.addListener(() => {
  inBackground(registerAddedSites());
  inBackground(refreshAll());
});

if (hasCommands()) browser.commands.onCommand.addListener((command, tab) => inBackground(onCommand(command, tab)));
