// Finds an installed browser of each kind, or says in one sentence what to install.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** @typedef {"chromium" | "firefox"} Kind */

/** Chromium comes before Chrome and Edge: those carry a brand's own policies and first-run pages. */
const commands = {
  chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable"],
  firefox: ["firefox-esr", "firefox", "firefox-developer-edition"],
};

const macApps = {
  chromium: [
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  firefox: [
    "Firefox.app/Contents/MacOS/firefox",
    "Firefox ESR.app/Contents/MacOS/firefox",
    "Firefox Developer Edition.app/Contents/MacOS/firefox",
  ],
};

const windowsPrograms = {
  chromium: [
    "Chromium\\Application\\chrome.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["Mozilla Firefox\\firefox.exe", "Mozilla Firefox ESR\\firefox.exe"],
};

/** @param {Kind} kind @param {NodeJS.Platform} platform @param {NodeJS.ProcessEnv} env @returns {string[]} */
export function candidates(kind, platform, env) {
  /** @param {(string | undefined)[]} folders @param {string[]} names */
  const everyPair = (folders, names) =>
    names.flatMap((name) => folders.flatMap((folder) => (folder ? [join(folder, name)] : [])));
  const chosen = env[kind === "chromium" ? "CHROMIUM_PATH" : "FIREFOX_PATH"];
  const places = {
    darwin: () => everyPair(["/Applications", env.HOME && `${env.HOME}/Applications`], macApps[kind]),
    win32: () => everyPair([env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA], windowsPrograms[kind]),
    other: () => everyPair([...(env.PATH ?? "").split(delimiter), "/snap/bin"], commands[kind]),
  };
  const known = platform === "darwin" || platform === "win32" ? places[platform]() : places.other();
  return chosen ? [chosen, ...known] : known;
}

/** @param {Kind} kind @returns {string | null} path of the program, null where there is none */
export const findBrowser = (kind) =>
  candidates(kind, process.platform, process.env).find((path) => existsSync(path)) ?? null;

/** @param {Kind} kind @returns {string} one sentence for the person in front of the screen */
export const howToInstall = (kind) =>
  kind === "chromium"
    ? "No Chromium, Chrome or Edge was found: install Chromium (https://www.chromium.org) or set CHROMIUM_PATH to the program."
    : "No Firefox was found: install Firefox (https://www.mozilla.org/firefox) or set FIREFOX_PATH to the program.";
