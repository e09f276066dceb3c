import { wordsOf } from "../../../src/core/story/gate";
import { bareWordsIn, wordsIn } from "../../../src/core/text/words-in";

const texts = [
  "Iran\u2019s drones \u2013 \u201cbaseless\u201d, said S\u00e1nchez; 300 of them.",
  "\u0418\u0440\u0430\u043d e\u0301lan co\u00adoperate \u212a \u0130stanbul x\u00b2 \ud835\udd38b \uac01",
  "",
];

test("words of a page are found the quick way as the gate finds them", () => {
  for (const text of texts) expect(new Set(bareWordsIn(text))).toEqual(wordsOf(text));
  for (let code = 0; code < 0x10000; code++) {
    const text = `a${String.fromCharCode(code)}B ${String.fromCharCode(code)}c`;
    const words = new Set(bareWordsIn(text));
    if (wordsOf(text).size !== words.size || ![...wordsOf(text)].every((word) => words.has(word)))
      throw new Error(`U+${code.toString(16)}`);
  }
});

test("plain text has the words that any text has", () => {
  for (let code = 0; code < 0x3000; code++) {
    const text = `a1${String.fromCharCode(code)}B`;
    expect([code, wordsIn(text)]).toEqual([code, text.match(/[\p{L}\p{N}]+/gu) ?? []]);
  }
});
