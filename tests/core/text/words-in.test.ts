import { wordsOf } from "../../../src/core/story/gate";
import { WordSieve, wordsIn } from "../../../src/core/text/words-in";

const texts = [
  "Iran\u2019s drones \u2013 \u201cbaseless\u201d, said S\u00e1nchez; 300 of them.",
  "\u0418\u0440\u0430\u043d e\u0301lan co\u00adoperate \u212a \u0130stanbul x\u00b2 \ud835\udd38b \uac01",
  "",
];

/** With a sieve that lets all words of the text through. */
function bareWordsIn(text: string): Set<string> {
  const found = new Set<string>();
  new WordSieve(wordsOf(text)).sift(text, found);
  return found;
}

test("words of a page are found the quick way as the gate finds them", () => {
  for (const text of texts) expect(bareWordsIn(text)).toEqual(wordsOf(text));
  for (let code = 0; code < 0x10000; code++) {
    const text = `a${String.fromCharCode(code)}B ${String.fromCharCode(code)}c`;
    const words = bareWordsIn(text);
    if (wordsOf(text).size !== words.size || ![...wordsOf(text)].every((word) => words.has(word)))
      throw new Error(`U+${code.toString(16)}`);
  }
});

test("of a text only the words of the sieve are found, whatever stands around them", () => {
  const found = new Set<string>();
  const sieve = new WordSieve(new Set(["iran", "drone"]));
  for (const text of ["Teheran; IRAN\u2019s", "drones, Drone", "Ir\u00e1n \u2013 irani"]) sieve.sift(text, found);
  expect([...found]).toEqual(["iran", "drone"]);
});

test("plain text has the words that any text has", () => {
  for (let code = 0; code < 0x3000; code++) {
    const text = `a1${String.fromCharCode(code)}B`;
    expect([code, wordsIn(text)]).toEqual([code, text.match(/[\p{L}\p{N}]+/gu) ?? []]);
  }
});
