import type { JSX } from "preact";

/** Cuts a text at ranges; overlapping or out-of-order ranges are taken as far as they are free. */
export function cutAt(text: string, ranges: [number, number][]): { text: string; marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const start = Math.max(at, from);
    const end = Math.min(text.length, to);
    if (end <= start) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** A text with the given ranges (UTF-16 units) marked. */
export const MarkedText = ({ text, ranges }: { text: string; ranges: [number, number][] }): JSX.Element => (
  <>{cutAt(text, ranges).map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text))}</>
);
