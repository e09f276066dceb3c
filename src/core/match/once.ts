import type { Mention, ReadSentence } from "./sentence";

type Answer<T> = (sentence: ReadSentence, mention: Mention) => T;

let questions = 0;

/**
 * Works an answer out once for each place of a mention and keeps it as long as the sentence: many cues ask the same,
 * and one word often names several concepts of a kind. For what hangs on the words and the kind of a mention only.
 */
export function oncePerPlace<T>(make: Answer<T>): Answer<T> {
  const question = questions++;
  return (sentence, mention) => {
    const known = sentence.answers[question] as Map<number, T> | undefined;
    const before = known?.get(mention.place);
    if (before !== undefined) return before;
    const answer = make(sentence, mention);
    if (known) known.set(mention.place, answer);
    else keepFirst(sentence, question, mention.place, answer);
    return answer;
  };
}

/** The answer may have asked the same of another mention meanwhile. */
function keepFirst(sentence: ReadSentence, question: number, place: number, answer: unknown): void {
  const answers = sentence.answers[question] ?? new Map<number, unknown>();
  sentence.answers[question] = answers;
  answers.set(place, answer);
}
