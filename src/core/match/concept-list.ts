import { type Mention, mentionsAt, type ReadSentence } from "./sentence";

/** Concepts by number: a part of a row, which is read where it stands. */
export interface ConceptList {
  row: ArrayLike<number>;
  from: number;
  to: number;
}

/** Whether a mention is of one of these concepts, or of a group of these. */
export function inAny({ row, from, to }: ConceptList, mention: Mention): boolean {
  for (let i = from; i < to; i++) if (mention.isOf(row[i] as number)) return true;
  return false;
}

/** Whether one of these concepts is mentioned in the words of a mention. */
export function isNamedAt(sentence: ReadSentence, { row, from, to }: ConceptList, { first, last }: Mention): boolean {
  for (let i = from; i < to; i++)
    for (const other of mentionsAt(sentence, row[i] as number))
      if (other.first <= last && other.last >= first) return true;
  return false;
}
