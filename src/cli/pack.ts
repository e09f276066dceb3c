// npm run pack -- COMMAND …: the tools of those who write the seeds. Exits 0 when done, 1 where mistakes or
// differences were found, 2 where it was not understood or not possible.
import { fileOptions } from "./analyze/options";
import { readFile } from "./analyze/read-file";
import { commandsWith, runPack } from "./pack/commands";

const commands = commandsWith((file, published) => readFile(file, { ...fileOptions, published }));
const { code, out, problems } = runPack(commands, process.argv.slice(2));
for (const line of out) console.log(line);
for (const line of problems) console.error(line);
process.exitCode = code;
