// THIRD-PARTY.txt: the bundles carry no comments, so the libraries' licences travel beside them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./paths.mjs";

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

/** @param {string} folder */
const licenceText = (folder) => {
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.md|\.txt)?$/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file: a library that ships must have one.`);
  return readFileSync(join(root, folder, file), "utf8")
    .replaceAll("\r\n", "\n")
    .trim();
};

/** @param {string} name */
const notice = (name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = readJson(`${folder}/package.json`);
  return `${name} ${version} (${license})\nhttps://www.npmjs.com/package/${name}\n\n${licenceText(folder)}\n`;
};

/** Name, version and licence of every library in the bundles. */
export const thirdPartyNotices = () => {
  const names = Object.keys(readJson("package.json").dependencies).sort();
  return `Second Source contains these libraries, unmodified.\n\n${names.map(notice).join(`\n${"-".repeat(72)}\n\n`)}`;
};
