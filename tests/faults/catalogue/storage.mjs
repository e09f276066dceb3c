import { notRun, run } from "./case.mjs";

const store = "background/database/store";
const own = "faults/storage";

/** Faults of what is stored, and bad things found there. */
export const storage = [
  run("F19", "the database refuses to open", "packs live in memory, and a note says so", [
    `${store}: , packs live in memory and the note says so`,
  ]),
  run("F20", "the database never opens", "given up after ten seconds; taken when it opens late", [
    `${store}: an open that never ends is given up after ten seconds`,
    own,
  ]),
  notRun(
    "F21",
    "the database is switched off by a preference",
    "neither browser has such a preference any more; F19 is the same fault",
  ),
  run("F22", "the database is damaged", "made anew from the bundled pack, and said", [
    `${store}: a damaged store is deleted and made anew`,
    "faults/stored-packs",
  ]),
  run("F23", "the database deleted under us", "made anew, settings kept", ["faults/browser/stored"]),
  run("F24", "the connection closed in mid-use", "opened once more", [
    `${store}: a connection that closed under us is opened again`,
    "faults/browser/stored",
  ]),
  run("F25", "an upgrade blocked by an open page", "the page lets go, or the wait ends and is told", [
    `${store}: another version that wants in is let in`,
    own,
  ]),
  run("F26", "no room at the n-th write", "all taken back, “free some space”, reading goes on", [own]),
  run("F27", "the disk is full and the connection dead", "told; works when there is room", [own]),
  run("F28", "settings cannot be read or written", "defaults, said, good settings not overwritten", [
    "platform/settings: where storage cannot be read, defaults are used and say so, and nothing is written",
    "platform/settings: a full disk is told, not thrown",
  ]),
  run("F29", "garbage in the settings", "falls back field by field", ["faults/browser/stored"]),
  run("F30", "two options pages edit at once", "the last write wins per field, both show it", [
    "options/options: changed in another tab are shown here too",
    "platform/settings: two changes of one list at once both count",
  ]),
  run("F31", "two imports at once", "both are in", ["background/library: two imports at once are both installed"]),
  run("B77", "settings of an older version", "read as far as known", ["faults/browser/stored"]),
  run("B78", "settings of a future version", "read as far as known, the rest kept", ["faults/browser/stored"]),
  run("B79", "a stored row that misses fields", "left out by name", ["faults/stored-packs"]),
  run("B80", "index and texts of different age", "the index is made of the texts at every start", [
    "faults/stored-packs",
  ]),
];
