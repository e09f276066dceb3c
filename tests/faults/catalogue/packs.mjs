import { notRun, run } from "./case.mjs";

const refused = "refused with its reason, nothing changed";
/** @param {string} id @param {string} what */
const pack = (id, what, does = refused) => run(id, what, does, ["faults/packs"]);

/** Bad claim packs. */
export const packs = [
  pack("B35", "an empty file"),
  pack("B36", "no JSON"),
  pack("B37", "a truncated file"),
  pack("B38", "UTF-16, a byte order mark", "UTF-16 refused, the mark skipped"),
  pack("B39", "100 MB"),
  pack("B40", "a hundred thousand levels"),
  pack("B41", "keys that reach the prototype"),
  pack("B42", "a key twice", "the last one counts, as JSON has it"),
  pack("B43", "the wrong type at the top"),
  pack("B44", "an unknown schema"),
  pack("B45", "an unknown field"),
  pack("B46", "a missing field"),
  pack("B47", "a field of the wrong type"),
  pack("B48", "a million entries"),
  pack("B49", "one text of five megabytes"),
  pack("B50", "ids twice, inside and with what is stored", "refused inside; a stored pack is replaced whole"),
  pack("B51", "references to nothing"),
  pack("B52", "a cycle"),
  pack("B53", "HTML and scripts in texts", "taken as text"),
  pack("B54", "addresses that are no web address"),
  pack("B55", "direction overrides, control characters"),
  pack("B56", "numbers beyond all sense"),
  pack("B57", "days that are none or far away"),
  notRun("B58", "a wrong checksum", "a pack carries no checksum: its content is checked"),
  pack("B59", "gzip or zip"),
  pack("B60", "the same pack twice", "there once"),
];
