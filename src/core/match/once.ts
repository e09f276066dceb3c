import type { Mention, ReadSentence } from "./sentence";

/** Many cues ask the same of one mention: the answer is worked out once and kept as long as the sentence. */
export function oncePerMention<T>(
  make: (sentence: ReadSentence, mention: Mention) => T,
): (sentence: ReadSentence, mention: Mention) => T {
  const known = new WeakMap<ReadSentence, Map<Mention, T>>();
  return (sentence, mention) => {
    let answers = known.get(sentence);
    if (!answers) {
      answers = new Map();
      known.set(sentence, answers);
    }
    const before = answers.get(mention);
    if (before !== undefined) return before;
    const answer = make(sentence, mention);
    answers.set(mention, answer);
    return answer;
  };
}
