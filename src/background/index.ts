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
import { injectGateEverywhere, injectWordsEverywhere } from "./inject";
import { Library } from "./library";
import { registerScripts } from "./registered";
import { shippedPacked } from "./shipped";
import { refreshAll } from "./tab-state";

/** Words for the gates of pages that will be opened and of those that are. */
const spreadGateWords = async (records: PackRecord[]): Promise<void> => {
  const areNew = await storeGateWords(records);
  await registerScripts();
  if (areNew) await injectWordsEverywhere();
};
const onChange = async (records: PackRecord[]): Promise<void> => {
  await spreadGateWords(records);
  await refreshAll();
};
const library = new Library(shippedPacked(facts, packed), onChange, new PackStore(), stamp);

/** Work that nobody waits for: a failure is told, and must not end the background. */
const inBackground = (work: Promise<unknown>): void => {
  work.catch((error: unknown) => console.error("Second Source:", error));
};

listen({ fromPage: fromPage(library), fromPages: fromPages(library) });

browser.runtime.onInstalled.addListener(({ reason }) => {
  inBackground(library.records().then(spreadGateWords));
  inBackground(library.warmUp());
  inBackground(registerScripts());
  inBackground(injectGateEverywhere());
  if (reason === "install") inBackground(browser.tabs.create({ url: browser.runtime.getURL("welcome.html") }));
});

browser.runtime.onStartup.addListener(() => {
  inBackground(registerScripts());
});

browser.permissions.onAdded.addListener(() => inBackground(registerScripts()));
browser.permissions.onRemoved.addListener(() => {
  inBackground(registerScripts());
  inBackground(refreshAll());
});

if (hasCommands()) browser.commands.onCommand.addListener((command, tab) => inBackground(onCommand(command, tab)));
