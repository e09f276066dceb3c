import type { Mention, ReadSentence } from "./sentence";

type Answer<T> = (sentence: ReadSentence, mention: Mention) => T;

/** Works an answer out once for each key and keeps it as long as the sentence. */
function once<K, T>(keyOf: (mention: Mention) => K, make: Answer<T>): Answer<T> {
  const known = new WeakMap<ReadSentence, Map<K, T>>();
  return (sentence, mention) => {
    let answers = known.get(sentence);
    if (!answers) {
      answers = new Map();
      known.set(sentence, answers);
    }
    const key = keyOf(mention);
    const before = answers.get(key);
    if (before !== undefined) return before;
    const answer = make(sentence, mention);
    answers.set(key, answer);
    return answer;
  };
}

/** Many cues ask the same of one mention. */
export const oncePerMention = <T>(make: Answer<T>): Answer<T> => once((mention) => mention, make);

/** For what hangs on the words and the kind of a mention only: one word often names several concepts of a kind. */
export const oncePerWord = <T>(make: Answer<T>): Answer<T> =>
  once(({ kind, first, last, pronoun }) => `${kind} ${first} ${last} ${pronoun}`, make);
