import { readFileSync, writeFileSync } from "node:fs";
import { fingerprintOf } from "../../core/compare/fingerprint";
import { failure, type Result, success } from "../../core/result";
import { readArguments } from "./arguments";
import { type Command, done, ended, failed, type Outcome, type ReadText } from "./outcome";

const usage = "fingerprint [--into ARTICLE.json] FILE";

/** The fingerprint of an article's text: `.txt` with a paragraph a line, or the saved `.html` page. */
function fingerprintOfFile(file: string, readText: ReadText): Result<string> {
  const article = readText(file, null);
  if (!article.ok) return article;
  const fingerprint = fingerprintOf(article.value.paragraphs.map(({ text }) => text));
  return fingerprint === ""
    ? failure("too-short", `${file}: this text has no three words in a row; give the article's text.`)
    : success(fingerprint);
}

/** Only the value changes, so that the rest of the file keeps its form. */
function write(seed: string, fingerprint: string): Outcome {
  try {
    const text = readFileSync(seed, "utf8");
    if (!/"fingerprint": "[^"]*"/.test(text))
      return ended(2, `${seed}: expected a field "fingerprint" with a text; "npm run pack -- new-article" makes one.`);
    writeFileSync(seed, text.replace(/"fingerprint": "[^"]*"/, `"fingerprint": "${fingerprint}"`));
    return done(`${seed}: fingerprint written.`);
  } catch (error) {
    return ended(2, `${seed} could not be changed: ${error instanceof Error ? error.message : error}`);
  }
}

export const fingerprint = (readText: ReadText): Command => ({
  usage,
  about: "what the index keeps of an article's text, to recognise copies",
  run: (args) => {
    const read = readArguments(args, { usage, options: ["into"], rest: 1 });
    if (!read.ok) return failed(read);
    const found = fingerprintOfFile(read.value.rest[0] ?? "", readText);
    if (!found.ok) return failed(found);
    const { into } = read.value.options;
    return into === undefined ? done(found.value) : write(into, found.value);
  },
});
