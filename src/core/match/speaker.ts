import { isPronoun } from "./discourse";
import { antecedent, canBeMeant, type Lexicon } from "./lexicon";
import { describes } from "./noun-phrases";
import { agentOf } from "./roles";
import { actorsOf, kindsOf, type Mention, type ReadSentence } from "./sentence";

const title = new Set(["mr", "mrs", "ms", "dr"]);
const leads = new Set(
  "amid after of in on by with from despite following over about the a these those such".split(" "),
);

/** Farther than this from its verb, a name is more likely somebody else's. */
const reach = 9;

/** A word of speech that is a verb here: "reports" after "amid" is none, "according to" is as good as one. */
const isSpoken = (sentence: ReadSentence, mention: Mention): boolean =>
  (sentence.tokens[mention.first]?.word === "according" ||
    !leads.has(sentence.tokens[mention.first - 1]?.word ?? "")) &&
  mention.tense !== "noun";

/** A pronoun is nobody's name, whether it was resolved or is a concept's own wording. */
const isNameless = ({ tokens }: ReadSentence, { pronoun, first, last }: Mention): boolean =>
  pronoun || (first === last && isPronoun(tokens[first]));

/** "according to X", else the nearest actor before the verb, else the one right after it ("said Peskov"). */
function sayer(sentence: ReadSentence, verb: Mention): Mention | null {
  if (sentence.tokens[verb.first]?.word === "according")
    return actorsOf(sentence).find((m) => m.first > verb.last && m.first <= verb.last + 5) ?? null;
  const agent = agentOf(sentence, verb);
  if (!agent || isNameless(sentence, agent)) return null;
  const distance = agent.last < verb.first ? verb.first - agent.last : agent.first - verb.last;
  return distance <= reach && agent.clause === verb.clause ? agent : null;
}

/** A capital at the head of a sentence is no part of a name. */
const opener = /^(?:but|and|meanwhile|however|earlier|late|the|an?|while|although|as|in|when)$/;

const isShouted = (text: string): boolean => text === text.toUpperCase();

/** A name as the sentence writes it: the mention with the capitalised words and titles around it. */
function nameAround({ tokens, text }: ReadSentence, mention: Mention): string {
  let { first, last } = mention;
  const opens = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && (token.capital || (token.word === "." && title.has(tokens[at - 1]?.word ?? "")));
  };
  if (isShouted(text)) return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  while (opens(first - 1) && first > mention.first - 4 && !opener.test(tokens[first - 1]?.word ?? "")) first--;
  while (opener.test(tokens[first]?.word ?? "") && first < last) first++;
  while (tokens[last + 1]?.capital && last < mention.last + 3) last++;
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}

/** Whose words the sentence reports, as it names them; null where it names nobody (or only by a pronoun). */
export function speakerOf(sentence: ReadSentence, lexicon: Lexicon): string | null {
  for (const verb of kindsOf(sentence).speech) {
    if (!isSpoken(sentence, verb)) continue;
    const agent = sayer(sentence, verb);
    if (!agent) continue;
    const person = sentence.mentions.find(
      (m) => Math.abs(m.first - agent.first) <= 5 && !m.pronoun && canBeMeant(lexicon, m.number, antecedent.person),
    );
    // "Iranian state media": an adjective alone is nobody's name.
    if (!person && describes(sentence, agent)) continue;
    return nameAround(sentence, person ?? agent);
  }
  return null;
}
