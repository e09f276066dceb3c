import type { IndexedArticle, Origin, OriginKind, Pack, Relation, Report } from "../../src/core/pack/types";

export const origin = (id: string, kind: OriginKind = "official", date: string | null = null): Origin => ({
  id,
  name: `Name of ${id}`,
  short: id,
  kind,
  event: `Event of ${id}`,
  date,
  party: null,
});

export const report = (position: string, from: string, more: Partial<Report> = {}): Report => ({
  position,
  says: `Says ${position}`,
  paragraph: 0,
  sentence: 0,
  origin: from,
  via: [],
  role: "text",
  anchor: { start: "the first words", end: "the last words" },
  ...more,
});

/** An article of an outlet named like its first word: `alpha-1` is by `alpha`. */
export const article = (
  id: string,
  published: string,
  reports: Report[],
  more: Partial<IndexedArticle> = {},
): IndexedArticle => ({
  id,
  outlet: id.split("-")[0] ?? id,
  url: null,
  headline: `Headline of ${id}`,
  published,
  wires: [],
  fingerprint: "",
  reports,
  ...more,
});

export const outletIds = ["alpha", "beta", "delta", "gamma"];

const position = (id: string) => ({ id, statement: `Statement ${id}`, short: "short", answer: `Answer ${id}` });

const question = (id: string, answers: string[], kind: "exclusive" | "nested" = "exclusive") => ({
  id,
  question: `What of the ${id}?`,
  short: id,
  theme: "harbour",
  kind,
  positions: answers.map((answer) => position(`${id}/${answer}`)),
});

const relation = (
  a: string,
  b: string,
  kind: Relation["kind"],
  more: Pick<Relation, "sameDay" | "denial"> = {},
): Relation => ({ a, b, kind, why: `Why ${a} ${kind} ${b}`, ...more });

/**
 * A made-up story about a ferry, with a relation of every kind: `talks` conflicts, `claim` disputes, `size` differs,
 * `day` refines (exact is finer than week), `answer` updates with sameDay, `state` updates without.
 */
export const smallPack = (articles: IndexedArticle[] = [], origins: Origin[] = []): Pack => ({
  schema: 1,
  id: "small",
  title: "A small pack",
  version: "1",
  outlets: outletIds.map((id) => ({
    id,
    name: `The ${id}`,
    short: id,
    initials: id.slice(0, 1).toUpperCase(),
    domains: [`${id}.example`],
    country: "GB",
  })),
  origins: [
    origin("harbour-master"),
    origin("mayor"),
    origin("wire-one", "wire"),
    origin("wire-two", "wire"),
    ...origins,
  ],
  stories: [
    {
      id: "ferry",
      title: "The ferry",
      summary: "A ferry and a harbour, all made up.",
      language: "en",
      span: { from: "2022-07-01", to: "2022-07-31" },
      indexEnds: "2022-07-20",
      themes: [{ id: "harbour", title: "Harbour" }],
      about: {
        core: [["ferry"]],
        coreQuestions: ["talks"],
        sideQuestions: [],
        leadQuestions: [],
        setting: [],
        rivals: [],
        topic: ["ferry"],
        gate: [["ferry"], ["harbour"]],
      },
      concepts: [
        { id: "ferry", kind: "thing", words: { en: ["ferry"] } },
        { id: "sink", kind: "act", words: { en: ["sink", "go down"] } },
      ],
      questions: [
        question("answer", ["silent", "denied"]),
        question("claim", ["made", "rejected"]),
        question("day", ["exact", "week"], "nested"),
        question("size", ["some", "many"]),
        question("state", ["planned", "done"]),
        question("talks", ["held", "not-held"]),
      ],
      cues: [{ position: "state/done", when: "ferry sink.past" }],
      relations: [
        relation("answer/silent", "answer/denied", "updates", { sameDay: "conflicts" }),
        relation("claim/made", "claim/rejected", "disputes", { denial: "b" }),
        relation("day/exact", "day/week", "refines"),
        relation("size/some", "size/many", "differs"),
        relation("state/planned", "state/done", "updates"),
        relation("talks/held", "talks/not-held", "conflicts"),
      ],
      articles,
    },
  ],
});
