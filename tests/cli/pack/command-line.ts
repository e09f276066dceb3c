import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";

import { commandsWith, runPack } from "../../../src/cli/pack/commands";
import { failure } from "../../../src/core/result";

export interface Ended {
  code: number | null;
  out: string;
  problems: string;
}

const project = process.cwd();
const script = join(project, "dist", "cli", `pack-in-tests-${process.pid}.mjs`);

const lines = (texts: string[]): string => texts.map((text) => `${text}\n`).join("");

const commands = commandsWith((file) => failure("no-text", `${file}: read only by a program of its own`));

/** A folder of its own to run the command line in. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "second-source-"));

  /** The second story's seeds as the desk's own, afresh. */
  reset(): void {
    for (const path of ["seeds", "dist", "other"]) rmSync(this.at(path), { recursive: true, force: true });
    cpSync(join(project, "tests", "second-story", "seeds"), this.at("seeds"), { recursive: true });
  }

  at = (path: string): string => join(this.folder, path);
  read = (path: string): string => readFileSync(this.at(path), "utf8");

  write(path: string, content: string): void {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), content);
  }

  /** Replaces a text in a file; throws where it is not there, so that no test is about nothing. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    this.write(path, text.replace(from, to));
  }

  /** Runs a command that reads no article's text. */
  run(...args: string[]): Ended {
    process.chdir(this.folder);
    try {
      const { code, out, problems } = runPack(commands, args);
      return { code, out: lines(out), problems: lines(problems) };
    } finally {
      process.chdir(project);
    }
  }

  /** Runs any command as a program of its own, once `buildProgram` has made it. */
  runProgram(...args: string[]): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: this.folder,
      encoding: "utf8",
    });
    return { code: status, out: stdout, problems: stderr };
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
    rmSync(script, { force: true });
  }
}

export const buildProgram = (): Promise<unknown> =>
  build({
    entryPoints: ["src/cli/pack.ts"],
    outfile: script,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
  });

/** Where the second story's files lie on a desk. */
export const story = "seeds/stories/aras-gas-line";
