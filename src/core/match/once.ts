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
    const { place } = mention;
    const known = sentence.answers[question];
    const at = known ? known.places.indexOf(place) : -1;
    if (at >= 0) return known?.values[at] as T;
    const answer = make(sentence, mention);
    keep(sentence, question, place, answer);
    return answer;
  };
}

/** The answer may have asked the same of another mention meanwhile. */
function keep(sentence: ReadSentence, question: number, place: number, answer: unknown): void {
  const answers = sentence.answers[question] ?? { places: [], values: [] };
  sentence.answers[question] = answers;
  answers.places.push(place);
  answers.values.push(answer);
}
