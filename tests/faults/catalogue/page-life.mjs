import { run } from "./case.mjs";

const fights = "faults/browser/fights";
const noHand = "Firefox gives the automation no hand on this";

/** Faults between messages, tabs and pages. */
export const pageLife = [
  run("F32", "messages lost, late, twice or in another order", "done once; a stale answer is not drawn", [
    "messages/listen: a retry of something still under way joins it instead of doing it twice",
    "content/visit: an answer about an article that has gone is not drawn",
    "popup/model/last-wins: a slow answer to an earlier query never overwrites the answer to the latest",
  ]),
  run("F33", "a tab closed while it is matched", "silent", ["faults/browser/background"]),
  run("F34", "a page left while it is matched", "nothing of it on the next page", ["faults/browser/background"]),
  run("F35", "twenty routes in two seconds", "the last one shown", [
    "e2e/navigation: twenty routes in a second end with the last one shown",
  ]),
  run("F36", "there and back by the history", "one sidebar that works", [
    "e2e/navigation: away and back by the history, the sidebar is there once and works",
  ]),
  run("F37", "loaded ahead and never opened", "nothing is read before", ["faults/page-life"]),
  run("F38", "a tab frozen and woken", "works on", [fights], { firefox: noHand }),
  run("F39", "the page moves or removes our host for ever", "put back a few times, then left alone; the badge tells", [
    fights,
    "e2e/hard-pages: a page that removes the sidebar for ever is left alone, and the badge still tells",
  ]),
  run("F40", "the document written anew, the body replaced", "the sidebar comes again, once", [
    fights,
    "e2e/hard-pages: the tab comes back after the page threw its body away",
  ]),
  run("F41", "a modal dialog, fullscreen", "the page's dialog stays modal, then ours is back", [
    fights,
    "e2e/hard-pages: a modal dialog of the page stays modal and answers",
  ]),
  run("F42", "the page clears all highlights", "ours come back", [
    "e2e/navigation: a page that clears all highlights gets ours back",
  ]),
  run("F43", "another extension rewrites the text", "found again or dropped, never a wrong sentence", [fights]),
  run("F44", "a private window", "nothing is kept", ["background/handlers: from a private window nothing is kept"]),
  run("F45", "the clock jumps by a year", "no storm of checks", ["faults/page-life"]),
  run("F46", "a processor twenty times slower", "the panel still comes", [fights], { firefox: noHand }),
  run("F47", "an API is missing", "the panel works without it", [
    "faults/browser/missing",
    "page/highlighter: there are no highlights, and no error",
    "options/options: a browser without keyboard shortcuts says so",
  ]),
  run("F48", "a strict policy, Trusted Types, no styles", "styled all the same", [
    "e2e/hard-pages: a strict page policy leaves the panel its style",
  ]),
];
