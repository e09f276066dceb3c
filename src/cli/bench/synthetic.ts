import { remember } from "../../core/memo";
import type { Concept, Cue, IndexedArticle, Pack, Question, Story } from "../../core/pack/types";
import { pick, pickRanked, seeded } from "./random";

/** How many concepts a story of so many positions has: a new position mostly speaks of known things. */
const conceptsFor = (own: number, ownPositions: number, positions: number): number =>
  Math.round(own * Math.sqrt(positions / ownPositions));

const positionsOf = (story: Story): number => story.questions.flatMap(({ positions }) => positions).length;

/** Plain words of the real wordings, the commonest first: what synthetic wordings are made of. */
const vocabularyOf = remember(({ concepts }: Story): string[] => {
  const counts = new Map<string, number>();
  const wordings = concepts.flatMap(({ words }) => words.en ?? []);
  for (const word of wordings.join(" ").match(/\b[a-z]{3,}\b/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
});

const syllables = "ba den fir gol hun jas kem lor mit nav ost pel rik sun tov ul vas wen yor zam".split(" ");

/** Draws concepts, cues and questions in the manner of a real story. */
class Maker {
  private readonly random: () => number;
  private readonly vocabulary: string[];
  private readonly ids: Set<string>;

  constructor(
    private readonly model: Story,
    seed: number,
  ) {
    this.random = seeded(seed);
    this.vocabulary = vocabularyOf(model);
    this.ids = new Set(model.concepts.map(({ id }) => id));
  }

  /** Two of three words are real ones, so that pages hit them; the others are names nobody has. */
  private word(): string {
    if (this.random() < 0.67) return pickRanked(this.random, this.vocabulary);
    return this.name();
  }

  private name(): string {
    return Array.from({ length: 3 }, () => pick(this.random, syllables)).join("");
  }

  /** By itself only a telling word names something; common words stand in longer wordings. */
  private wording(): string {
    const length = pick(this.random, [1, 2, 2, 3]);
    if (length === 1) return this.random() < 0.5 ? this.name() : this.plain();
    return Array.from({ length }, () => this.word()).join(" ");
  }

  private plain(): string {
    for (;;) {
      const word = pick(this.random, this.vocabulary);
      if (word.length > 5) return word;
    }
  }

  concepts(count: number, prefix: string): Concept[] {
    return Array.from({ length: count }, (_, i) => ({
      id: `${prefix}${i}`,
      kind: pick(this.random, ["thing", "thing", "act"]),
      words: { en: Array.from({ length: 3 }, () => this.wording()) },
    }));
  }

  /** A real cue with most of its concepts exchanged for others. */
  private cue(position: string, concepts: Concept[]): Cue {
    const { when } = pick(this.random, this.model.cues);
    const exchanged = when
      .replace(/![^\s]+/g, "")
      .replace(/(?<![.\w-])[a-z][a-z0-9-]*/g, (id) =>
        this.ids.has(id) && this.random() < 0.7 ? pickRanked(this.random, concepts).id : id,
      );
    return { position, when: exchanged, score: 0.9 };
  }

  cues(questions: Question[], concepts: Concept[]): Cue[] {
    return questions.flatMap(({ positions }) =>
      positions.flatMap(({ id }) => [this.cue(id, concepts), this.cue(id, concepts)]),
    );
  }

  questions(count: number, theme: string): Question[] {
    return Array.from({ length: Math.ceil(count / 2) }, (_, i) => ({
      id: `q${i}`,
      question: `${this.wording()} ${this.wording()} ${this.wording()}?`,
      short: this.wording(),
      theme,
      kind: "exclusive",
      positions: ["yes", "no"].slice(0, Math.min(2, count - 2 * i)).map((answer) => ({
        id: `q${i}/${answer}`,
        statement: `${this.wording()} ${this.wording()} ${this.wording()} ${answer}`,
        short: this.wording(),
        answer: this.wording(),
      })),
    }));
  }

  /** What a story is about: names of its own, and a plain noun that other pages have too. */
  gateWords(): string[] {
    return [this.name(), this.name(), this.plain()];
  }
}

/** Each position is reported once, so that the popup finds its question. */
const reported = (articles: IndexedArticle[], questions: Question[]): IndexedArticle[] =>
  articles.map((article, i) => {
    const [model] = article.reports;
    const own = questions.filter((_, at) => at % articles.length === i).flatMap(({ positions }) => positions);
    return model
      ? {
          ...article,
          reports: [
            ...article.reports,
            ...own.map(({ id, statement }) => ({ ...model, position: id, says: statement })),
          ],
        }
      : article;
  });

/** The real story grown to so many positions. */
function grown(story: Story, positions: number): Story {
  const own = positionsOf(story);
  if (positions <= own) return story;
  const maker = new Maker(story, positions);
  const concepts = maker.concepts(conceptsFor(story.concepts.length, own, positions) - story.concepts.length, "syn");
  const questions = maker.questions(positions - own, story.themes[0]?.id ?? "");
  return {
    ...story,
    concepts: [...story.concepts, ...concepts],
    questions: [...story.questions, ...questions],
    cues: [...story.cues, ...maker.cues(questions, concepts)],
    articles: reported(story.articles, questions),
  };
}

const isShared = ({ kind }: Concept): boolean => ["actor", "accuser", "group", "say", "deny", "charge"].includes(kind);

/** A story of other things with the same actors: its gate asks for two of their groups and for words of its own. */
function sibling(story: Story, positions: number, number: number): Story {
  const maker = new Maker(story, 1_000_000 + number);
  const concepts = maker.concepts(conceptsFor(40, 10, positions), "own");
  const questions = maker.questions(positions, story.themes[0]?.id ?? "");
  const [, ...actorGroups] = story.about.gate;
  const { model: _, ...rest } = story;
  return {
    ...rest,
    id: `story-${number}`,
    concepts: [...story.concepts.filter(isShared), ...concepts],
    questions,
    cues: maker.cues(questions, concepts),
    relations: [],
    articles: reported(story.articles.slice(0, 1), questions).map((article) => ({
      ...article,
      reports: article.reports.filter(({ position }) => /^q\d/.test(position)),
    })),
    about: {
      ...story.about,
      coreQuestions: [],
      sideQuestions: [],
      leadQuestions: [],
      gate: [maker.gateWords(), ...actorGroups],
    },
  };
}

export type Shape = "one story" | "many stories";

/** About 65 positions a story, and no more than 1,500 stories. */
export const storiesFor = (positions: number): number => Math.max(1, Math.min(1500, Math.round(positions / 65)));

/** A pack of so many positions drawn from a real one: the same for the same arguments. */
export function syntheticPack(pack: Pack, positions: number, shape: Shape): Pack {
  const [story] = pack.stories;
  if (!story) return pack;
  const own = positionsOf(story);
  if (shape === "one story") return { ...pack, stories: [grown(story, positions)] };
  const others = storiesFor(positions) - 1;
  const each = others > 0 ? Math.round((positions - own) / others) : 0;
  return { ...pack, stories: [story, ...Array.from({ length: others }, (_, i) => sibling(story, each, i + 1))] };
}
