/** Where a deep link leads: `#question`, or `#story.question`, or `#story.` for a story as a whole. */
export interface Place {
  story: string | null;
  question: string | null;
}

/** Reads the address's hash; ids never hold a dot. A malformed hash leads nowhere. */
export function readPlace(hash: string): Place {
  const text = decode(hash.replace(/^#/, ""));
  if (text === "") return { story: null, question: null };
  const dot = text.indexOf(".");
  if (dot < 0) return { story: null, question: text };
  return { story: text.slice(0, dot) || null, question: text.slice(dot + 1) || null };
}

export const writePlace = (story: string, question: string | null): string => `#${story}.${question ?? ""}`;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
