import type { Token } from "../text/tokens";
import { isIn, wordClass } from "../text/word-classes";

const breakers = wordClass([
  ";",
  "—",
  "–",
  ":",
  "but",
  "while",
  "whereas",
  "although",
  "though",
  "however",
  "meanwhile",
  "yet",
  "despite",
]);
const finite = wordClass(
  "is are was were has have had will would can could may might must do does did said says told added denied denies rejected rejects called calls dismissed insisted insists warned noted confirmed accused".split(
    " ",
  ),
);

/** "and" begins a new clause where a finite verb of its own follows soon: "denied A and said B". */
function coordinates(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word !== "and" && word !== "or") return false;
  for (let i = at + 1; i <= at + 3; i++) {
    const next = tokens[i];
    if (isIn(finite, next)) return true;
    if (next?.word === "," || next?.word === "and") return false;
  }
  return false;
}

const isYetToDo = (tokens: Token[], at: number): boolean =>
  tokens[at]?.word === "yet" && !(tokens[at - 1]?.word === "," || tokens[at - 1] === undefined);

const beforeExcept = new Set(["anything", "nothing", "everything", "all"]);

/** "anything but a gift". */
const isExcept = (tokens: Token[], at: number): boolean =>
  tokens[at]?.word === "but" && beforeExcept.has(tokens[at - 1]?.word ?? "");

function breaks(tokens: Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (coordinates(tokens, at)) return true;
  if (!isIn(breakers, token)) return false;
  return !isYetToDo(tokens, at) && !isExcept(tokens, at);
}

/** Numbers the main clauses of a sentence: for each token the clause it stands in, from 0. */
export function clausesOf(tokens: Token[]): number[] {
  let clause = 0;
  return tokens.map((_, at) => {
    if (at > 0 && breaks(tokens, at)) clause++;
    return clause;
  });
}
