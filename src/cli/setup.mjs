// Sets up what is missing, with nothing but Node: packages by npm, browsers by apt where that is possible.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";

/** @typedef {import("./find-browser.mjs").Kind} Kind */

const minimumNode = 20;

/**
 * Runs a program with its output on the screen. npm is a script on Windows and needs a shell there.
 * @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether it ended well
 */
export const run = (program, args, env = {}) =>
  spawnSync(program, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  }).status === 0;

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | null} */
function lockedPackages(file) {
  if (!existsSync(file)) return null;
  const { "": _root, ...packages } = JSON.parse(readFileSync(file, "utf8")).packages;
  return packages;
}

/** Whether node_modules holds what package-lock.json asks for; npm notes there what it installed. */
export function packagesAreCurrent() {
  const wanted = lockedPackages("package-lock.json");
  const installed = lockedPackages("node_modules/.package-lock.json");
  if (!wanted || !installed) return false;
  const missing = Object.entries(wanted).some(([path, entry]) => !entry.optional && !installed[path]);
  const other = Object.entries(installed).some(([path, entry]) => wanted[path]?.version !== entry.version);
  return !missing && !other;
}

export function installPackages() {
  if (Number(process.versions.node.split(".")[0]) < minimumNode)
    throw new Error(`Node ${process.versions.node} is too old: install Node ${minimumNode} or newer.`);
  if (packagesAreCurrent()) return;
  console.log("Installing packages (npm ci) …");
  if (!run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]))
    throw new Error("npm ci failed: check the network and the lines above, then run the command again.");
}

const debianPackages = { chromium: "chromium", firefox: "firefox-esr" };
const mayUseApt = () => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") && existsSync("/etc/debian_version");

/**
 * Installs what apt can; who asked looks with `findBrowser` at what is there afterwards.
 * @param {Kind[]} kinds
 */
export function installBrowsers(kinds) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (!missing.length || !mayUseApt()) return;
  installByApt([...missing.map((kind) => debianPackages[kind]), "fonts-liberation"]);
}

/** What the visual baselines are drawn with, where apt can bring it; whether it is there is looked at afterwards. */
export function installFonts() {
  const places = ["/usr/bin/fc-match", "/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/dejavu"];
  if (mayUseApt() && !places.every((place) => existsSync(place)))
    installByApt(["fontconfig", "fonts-liberation", "fonts-dejavu-core"]);
}

/** @param {string[]} names */
function installByApt(names) {
  console.log(`Installing ${names.join(", ")} (apt-get) …`);
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], quiet);
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0", ...names], quiet);
}
