import type { Lexicon } from "./lexicon";
import { agentOf } from "./roles";
import type { Mention, ReadSentence } from "./sentence";

const titled = (word: string | undefined): boolean => word === "mr" || word === "mrs" || word === "ms" || word === ".";

/** A name as the sentence writes it: the mention with the capitalised words around it. */
function nameAround(sentence: ReadSentence, mention: Mention): string {
  let first = mention.first;
  let last = mention.last;
  const { tokens } = sentence;
  while (
    first > 0 &&
    (tokens[first - 1]?.capital || (titled(tokens[first - 1]?.word) && first > 1 && tokens[first - 2]?.capital))
  )
    first--;
  while (tokens[last + 1]?.capital) last++;
  return sentence.text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** Whose words the sentence reports, as it names them; null where it names nobody (or only by a pronoun). */
export function speakerOf(sentence: ReadSentence, lexicon: Lexicon): string | null {
  const verb = sentence.mentions.find((m) => m.kind === "say" || m.kind === "deny");
  if (!verb) return null;
  const agent = agentOf(sentence, verb);
  if (!agent || agent.pronoun) return null;
  const person = sentence.mentions.find(
    (m) => !m.pronoun && lexicon.groups.get(m.concept)?.includes("person") && Math.abs(m.first - agent.first) <= 5,
  );
  return nameAround(sentence, person ?? agent);
}
