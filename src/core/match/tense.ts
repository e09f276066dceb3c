import { irregularBase } from "../text/irregular";
import type { Token } from "../text/tokens";
import { isIn, wordClass } from "../text/word-classes";
import type { Tense } from "./sentence";

const will = wordClass(["will", "would", "shall", "'ll", "'d"]);
const can = wordClass(["could", "may", "might", "can"]);
const be = wordClass(["is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "get", "got", "gets"]);
const have = wordClass(["has", "have", "had", "having", "'ve"]);
const nominal = new Set([
  "the",
  "a",
  "an",
  "any",
  "no",
  "its",
  "their",
  "his",
  "this",
  "that",
  "such",
  "of",
  "in",
  "for",
  "on",
  "from",
  "by",
  "first",
  "further",
  "more",
  "possible",
  "potential",
  "planned",
  "'s",
]);
const between = wordClass([
  "not",
  "also",
  "already",
  "soon",
  "now",
  "yet",
  "ever",
  "even",
  "have",
  "be",
  "been",
  "being",
  "secretly",
  "reportedly",
  "allegedly",
  "recently",
  "actually",
  "still",
  "directly",
  "quickly",
  "only",
  "just",
  "never",
]);

const does = wordClass(["did", "do", "does"]);
const to = wordClass(["to"]);
const auxiliary = will | can | be | have | does | to;

/** Verbs whose past form is their base form: "was hit". */
const unchanging = new Set(["hit", "put", "set", "cut", "shut", "let", "cast", "split", "spread"]);

type Form = "ing" | "past" | "plain";

function formOf(word: string): Form {
  if (word.endsWith("ing") && word.length > 4) return "ing";
  if (word.endsWith("ed") && word.length > 3) return "past";
  const base = irregularBase(word);
  return base !== undefined && !word.endsWith("s") && base !== word ? "past" : "plain";
}

interface Auxiliaries {
  modal: "future" | "could" | null;
  to: boolean;
  be: string | null;
  have: boolean;
  did: boolean;
  nearest: string;
}

/** Notes what one word before a verb says of it; false where the word is no auxiliary. */
function note(found: Auxiliaries, token: Token): boolean {
  if (!isIn(auxiliary, token)) return false;
  if (isIn(will, token)) found.modal = "future";
  else if (isIn(can, token)) found.modal = "could";
  else if (isIn(to, token)) found.to = true;
  else if (isIn(be, token)) found.be ??= token.word;
  else if (isIn(have, token)) found.have = true;
  else found.did = true;
  return true;
}

/** Reads the auxiliaries before a verb, skipping adverbs: "has not yet been". */
function auxiliariesBefore(tokens: Token[], at: number): Auxiliaries {
  const found: Auxiliaries = {
    modal: null,
    to: false,
    be: null,
    have: false,
    did: false,
    nearest: tokens[at - 1]?.word ?? "",
  };
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const token = tokens[i] as Token;
    if (!note(found, token) && !isIn(between, token) && !token.word.endsWith("ly")) break;
  }
  return found;
}

function pastForm(aux: Auxiliaries): { tense: Tense; passive: boolean } {
  if (aux.modal) return { tense: aux.modal, passive: aux.be !== null };
  if (aux.to && !aux.have) return { tense: "infinitive", passive: aux.be !== null };
  if (aux.have) return { tense: "perfect", passive: aux.be !== null };
  if (aux.be === "being") return { tense: "progressive", passive: true };
  if (aux.be === "is" || aux.be === "are" || aux.be === "be") return { tense: "present", passive: true };
  if (aux.be) return { tense: "past", passive: aux.be !== "'s" };
  return { tense: "past", passive: false };
}

/** "delivery", "shipments", "admission": forms that only nouns have. */
const nounForm = /(?:[^aeiou]ments?|[ts]ions?|iver(?:y|ies)|^sales?|^handovers?|[^aeiou]ials?)$/;

function plainForm(aux: Auxiliaries, word: string): Tense {
  if (nounForm.test(word) && !aux.to) return "noun";
  if (aux.modal) return aux.modal;
  if (aux.to) return "infinitive";
  if (aux.did) return "present";
  return nominal.has(aux.nearest) ? "noun" : "present";
}

/** "Iran's attack drone supplies to Russia": a isPossessive before and a preposition after make it a noun. */
function isOwned(tokens: Token[], at: number): boolean {
  if (!["to", "of", "from", "for"].includes(tokens[at + 1]?.word ?? "")) return false;
  const owner = tokens.slice(Math.max(0, at - 4), at).findIndex((token) => token.word === "'s");
  return owner >= 0 && !tokens.slice(Math.max(0, at - 4), at).some((token) => isIn(will | to, token));
}

/** What the form of the verb (or noun) at a token and the auxiliaries before it say about time and voice. */
export function tenseAt(tokens: Token[], at: number): { tense: Tense; passive: boolean } {
  const word = tokens[at]?.word ?? "";
  const aux = auxiliariesBefore(tokens, at);
  const form = formOf(word);
  if (form === "past" || (unchanging.has(word) && (aux.be !== null || aux.have))) return pastForm(aux);
  if (form === "plain") return { tense: isOwned(tokens, at) ? "noun" : plainForm(aux, word), passive: false };
  if (aux.be === "been" && aux.have && !aux.modal) return { tense: "perfect", passive: false };
  if (aux.be !== null) return { tense: aux.modal ?? "progressive", passive: false };
  return { tense: "participle", passive: false };
}
