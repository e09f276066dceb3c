import { killedSuite, run } from "./case.mjs";

const own = "faults/browser/background";

/** Faults of the background and of the extension's life. */
export const background = [
  run("F01", "killed while idle, then an action on the page", "the next message wakes it", [
    "e2e/background: the background killed between page load and click changes nothing",
    "e2e/background: a page opened while the background sleeps gets its tab and its badge",
  ]),
  run("F02", "killed before it replies", "asked once more, with the same id", [
    own,
    "messages/call: a background that dies before it answers is asked once more, with the same id",
  ]),
  run("F03", "killed twice in a row", "a way to try again after two tries, and it works on", [
    own,
    "messages/call: a background that never answers is given up after two tries of three seconds",
    "sidebar/panel: ends by itself with a way to try again",
  ]),
  run("F04", "killed between all steps of the whole suite", "the suite is green", [killedSuite]),
  run("F05", "killed during an import at every write", "the old set or the new one", ["faults/storage"]),
  run("F06", "killed during an upgrade of the database", "the upgrade is done again", ["faults/storage"]),
  run("F07", "killed during an export", "one whole text or none, asked for once more", [
    "messages/call: a background that dies before it answers is asked once more, with the same id",
    "background/handlers: packs are listed, exported as they can be imported, and unknown ones named",
  ]),
  run("F08", "the background throws at its start", "the popup says so, pages stay as they are", [
    "faults/browser/breach",
  ]),
  run("F09", "unloaded when idle, the sidebar open", "the next action wakes it", [
    "e2e/background: what needs the background wakes it: a match put aside stays so",
  ]),
  run("F10", "reloaded with ten tabs open", "one working sidebar in each", ["faults/browser/reload"]),
  run("F11", "updated under an open panel", "one sidebar, no dead one", ["faults/browser/reload"]),
  run("F12", "an older version meets a newer database", "left as it is, and said", [
    "background/database/store: a store of a newer version is left as it is",
  ]),
  run("F13", "switched off, then on", "sidebar and marks go, and are there again", ["faults/browser/reload"]),
  run("F14", "removed with the sidebar open", "sidebar and marks go, the page stays", ["faults/browser/reload"]),
  run("F15", "installed with tabs open", "one sidebar in each story page", ["faults/browser/install"]),
  run("F16", "a permission taken back while the panel is open", "all of ours goes and stays away", [
    "faults/browser/access",
    "background/tab-state: a tab whose site may no longer be read is left, the others read again",
  ]),
  run("F17", "a permission refused", "nothing changes, nobody nags", [
    "options/options: a refusal by the reader changes nothing",
  ]),
  run("F18", "access on click only", "read on the click, and not before", ["faults/browser/access"], {
    firefox: "Firefox has no such setting: a site is allowed or it is not",
  }),
];
