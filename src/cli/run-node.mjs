// Runs a Node program of the project, on the screen or with somebody else who hears what it prints.
import { spawn } from "node:child_process";

/** @typedef {(printed: string) => void} Hear */

const longest = 15 * 60_000;

/**
 * @param {string[]} args @param {NodeJS.ProcessEnv} [env] @param {Hear} [hear] without it the screen gets all
 * @returns {Promise<{ ok: boolean, seconds: number }>}
 */
export function runNode(args, env = {}, hear) {
  const start = Date.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      stdio: hear ? ["ignore", "pipe", "pipe"] : "inherit",
      env: { ...process.env, ...env },
    });
    if (hear) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
    const timer = setTimeout(() => child.kill(), longest);
    child.on("close", (code) => {
      clearTimeout(timer);
      done({ ok: code === 0, seconds: (Date.now() - start) / 1000 });
    });
  });
}
