import { takenBy } from "../../../src/core/match/match-sentence";
import { buildMatcher, type Matcher } from "../../../src/core/match/matcher";
import { readArticle } from "../../../src/core/match/read-article";
import type { Concept, ConceptKind, Cue, Question, Story } from "../../../src/core/pack/types";
import { bundledPack } from "./bundled";

const concept = (id: string, kind: ConceptKind): Concept => ({ id, kind, words: { en: [id] } });

const question = (id: string): Question => ({
  id,
  question: `${id}?`,
  short: id,
  theme: "any",
  kind: "exclusive",
  positions: [{ id: `${id}/yes`, statement: id, short: id, answer: "yes" }],
});

/** A story in which nothing but these cues says anything. */
function matcherOf(cues: Cue[]): Matcher {
  const [real] = bundledPack.stories;
  if (!real) throw new Error("The pack has no story.");
  const { model: _, ...rest } = real;
  const story: Story = {
    ...rest,
    concepts: [
      concept("alpha", "actor"),
      concept("beta", "actor"),
      concept("send", "give"),
      concept("kites", "thing"),
      concept("boats", "thing"),
    ],
    questions: cues.map(({ position }) => question(position.replace("/yes", ""))),
    cues,
    relations: [],
    articles: [],
    about: { ...real.about, topic: [] },
  };
  return buildMatcher(story);
}

function taken(matcher: Matcher, text: string): [string, number][] {
  const read = readArticle(matcher, { published: "2022-07-12", paragraphs: [{ text, role: "text" }] });
  return read.flatMap((sentence) =>
    takenBy(matcher, sentence.read, null).map(({ position, score }) => [position, score]),
  );
}

/** So many positions that each take every sentence with kites; the later ones are surer. */
const loose = (count: number): Cue[] =>
  Array.from({ length: count }, (_, i) => ({ position: `q${i}/yes`, when: "kites", score: 0.7 + (0.2 * i) / count }));

test.each([20, 500])("of %i positions that a sentence seems to take it keeps the eight it is surest of", (count) => {
  const surest = Array.from({ length: 8 }, (_, i) => `q${count - 1 - i}/yes`).sort();
  const found = taken(matcherOf(loose(count)), "Many kites.");
  expect(found.map(([position]) => position).sort()).toEqual(surest);
});

test("a position that two cues find among very many has the better one's score", () => {
  const cues = [...loose(300), { position: "q0/yes", when: "kites", score: 0.99 }];
  expect(taken(matcherOf(cues), "Many kites.")).toContainEqual(["q0/yes", 0.99]);
});

const handsOver: Cue[] = [{ position: "hands-over/yes", when: "send(=alpha,kites,=beta)", score: 0.9 }];

test.each([
  ["Alpha will send kites to Beta.", 1, 1],
  ["Alpha will send boats to Beta.", 0, 0],
  ["Beta will send kites.", 0, 0],
  ["They will send kites to Beta.", 0, 0],
  ["Beta will send kites to Alpha.", 0, 1],
])("%s: who hands what to whom holds %i times, and is told %i times, for all must be named", (text, holds, checked) => {
  const matcher = matcherOf(handsOver);
  expect(taken(matcher, text)).toHaveLength(holds);
  expect(matcher.cues.checked).toBe(checked);
});

test("what may come from the sentence before hinders nothing", () => {
  const matcher = matcherOf([{ position: "hands-over/yes", when: "kites send<(=alpha,boats,=beta)", score: 0.9 }]);
  const paragraphs = ["They send boats.", "Kites as well."].map((text) => ({ text, role: "text" as const }));
  const [before, after] = readArticle(matcher, { published: "2022-07-12", paragraphs });
  if (!before || !after) throw new Error("Two sentences were expected.");
  expect(takenBy(matcher, after.read, before.read)).toHaveLength(1);
});
