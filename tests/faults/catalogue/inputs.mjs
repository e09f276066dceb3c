import { run } from "./case.mjs";

const stable = "a stable list, no error";
/** @param {string} id @param {string} what */
const search = (id, what) => run(id, what, stable, ["faults/search"]);
const router = "messages/listen";
const environment = "faults/browser/environment";

/** Bad searches, options, messages and surroundings. */
export const inputs = [
  search("B61", "nothing typed"),
  search("B62", "a hundred thousand characters"),
  search("B63", "signs of regular expressions"),
  search("B64", "spaces, pictures, marks"),
  search("B65", "quotes and brackets"),
  search("B66", "Turkish i, two forms of one letter"),
  run("B67", "an input method at work", "its keys move nothing", [
    "popup/popup: keys of an input method move nothing",
    "sidebar/mount: stays in the text field while an input method is composing",
  ]),
  run("B68", "ten keys in fifty milliseconds", "the last query wins", [
    "popup/model/last-wins: a slow answer to an earlier query never overwrites the answer to the latest",
  ]),
  run("B69", "nonsense as a site", "refused with its own answer", [
    "options/sites/read-site: is refused with the answer",
  ]),
  search("B70", "ten thousand outlets"),
  run("B71", "arbitrary JSON as a message", "never throws, reaches nothing", [
    `${router}: arbitrary JSON never throws and never reaches a destructive handler`,
  ]),
  run("B72", "an unknown type", "refused by name", [`${router}: nothing answers to`]),
  run("B73", "a destructive message from a page", "refused", [
    `${router}: what destroys is refused to a content script, and nothing happens`,
    `${router}: an address that only looks like ours is not ours`,
  ]),
  run("B74", "a message that is too large", "refused by its size", [
    `${router}: a message that is too large is refused`,
  ]),
  run("B75", "a type named like a prototype's property", "refused by name", [`${router}: nothing answers to`]),
  run("B76", "a message of another extension", "left alone", [
    `${router}: a message of another extension is left alone`,
  ]),
  run("B81", "a window of 320 pixels", "the panel lies inside it", [environment]),
  run("B82", "forced colours, no motion, text twice as large", "nothing cut off", [environment]),
  run("B83", "a language without a translation", "English, nothing nameless", [environment]),
  run("B84", "a page without focus", "works by the pointer alone", [environment]),
];
