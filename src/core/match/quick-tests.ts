import type { SlotWords } from "./slot-words";

/**
 * What a cue asks of a sentence beside the concept that it is filed under, as a row of numbers that is read through
 * without a look at its slots: each is a concept shifted by two, `more` where another one of its slot follows, and
 * `around` where the sentence before may have it as well.
 */
const more = 1;
const around = 2;

/** The tests of slots, in this order; those that the story supplies need none. */
export function testsOf(slots: SlotWords[], concept: (id: string) => number | undefined, topic: Set<string>): number[] {
  const asked = slots.filter(
    ({ date, context, concepts }) => date === null && !(context && concepts.some((id) => topic.has(id))),
  );
  return asked.flatMap(({ concepts, elsewhere }) => {
    const numbers = concepts.flatMap((id) => concept(id) ?? []);
    return numbers.map((number, at) => number * 4 + (elsewhere ? around : 0) + (at < numbers.length - 1 ? more : 0));
  });
}

const has = (bits: Uint32Array, number: number): boolean =>
  ((bits[number >> 5] as number) & (1 << (number & 31))) !== 0;

/** Whether every slot has one of its concepts there; `own` and `wide` have a bit for each concept of the sentence, and of it and the one before. */
export function passes(tests: Uint32Array, from: number, to: number, own: Uint32Array, wide: Uint32Array): boolean {
  let held = false;
  for (let i = from; i < to; i++) {
    const test = tests[i] as number;
    if (!held) held = has((test & around) === 0 ? own : wide, test >> 2);
    if ((test & more) !== 0) continue;
    if (!held) return false;
    held = false;
  }
  return true;
}
