import * as v from "valibot";
import { count, day, domain, id, language, list, oneOf, positionId, share, text, webAddress } from "./fields";
import { limits } from "./limits";

const outlet = v.strictObject({
  id,
  name: text(120),
  short: text(40),
  initials: text(3),
  domains: list(domain, 50, 1),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "expected a country code of two capitals such as GB")),
});

const origin = v.strictObject({
  id,
  name: text(200),
  short: text(60),
  kind: oneOf("official", "wire", "state-media", "analyst", "outlet", "document"),
  event: text(200, 0),
  date: v.nullable(day),
  party: v.nullable(id),
});

const position = v.strictObject({ id: positionId, statement: text(500), short: text(60), answer: text(300) });

const question = v.strictObject({
  id,
  question: text(300),
  short: text(80),
  theme: id,
  kind: oneOf("exclusive", "nested", "several-may-hold"),
  positions: list(position, 5_000, 1),
});

const relation = v.strictObject({
  a: positionId,
  b: positionId,
  kind: oneOf("conflicts", "disputes", "differs", "refines", "updates"),
  sameDay: v.optional(v.literal("conflicts", 'expected "conflicts"')),
  denial: v.optional(oneOf("a", "b")),
  why: text(500),
});

const report = v.strictObject({
  position: positionId,
  says: text(400),
  paragraph: count,
  sentence: count,
  origin: id,
  via: list(id, 20),
  role: oneOf("text", "headline", "caption", "link"),
  anchor: v.strictObject({ start: text(200, 0), end: text(200, 0) }),
});

const fingerprintHint = "expected base64 without line breaks, at most 200000 characters";

const article = v.strictObject({
  id,
  outlet: id,
  url: webAddress,
  headline: v.nullable(text(400)),
  published: day,
  updated: v.optional(v.nullable(day)),
  wires: list(id, 20),
  fingerprint: v.pipe(
    v.string(fingerprintHint),
    v.maxLength(200_000, fingerprintHint),
    v.regex(/^[A-Za-z0-9+/]*={0,2}$/, fingerprintHint),
  ),
  reports: list(report, 5_000),
});

const concept = v.strictObject({
  id,
  kind: oneOf("actor", "accuser", "thing", "act", "give", "take", "say", "deny", "verdict", "charge", "group"),
  includes: v.optional(list(id, 500)),
  words: v.record(language, list(text(1_000), 2_000)),
});

const cue = v.strictObject({
  position: positionId,
  when: text(600),
  unless: v.optional(text(600)),
  score: v.optional(share),
});

const conceptRef = text(400);

const about = v.strictObject({
  core: list(list(conceptRef, 50, 1), 10, 1),
  coreQuestions: list(id, 500),
  sideQuestions: list(id, 500),
  leadQuestions: v.optional(list(id, 500), []),
  setting: list(conceptRef, 200),
  rivals: list(conceptRef, 200),
  topic: list(conceptRef, 200),
  gate: list(list(text(40), 100, 1), 10, 1),
});

const words32 = v.pipe(
  v.string("expected base64 text"),
  v.maxLength(8_000_000, "expected at most 8,000,000 characters"),
  v.regex(/^[A-Za-z0-9+/]*=*$/, "expected base64 text"),
);

const finite = v.pipe(v.number("expected a number"), v.finite("expected a number"));

const model = v.strictObject({
  positions: list(positionId, limits.questions * 20),
  bias: list(finite, limits.questions * 20),
  width: v.picklist([16, 32, 64, 128], "expected 16, 32, 64 or 128"),
  steps: list(finite, 2, 2),
  features: words32,
  inner: words32,
  outer: words32,
});

const story = v.strictObject({
  id,
  title: text(200),
  summary: text(1_000),
  language,
  span: v.strictObject({ from: day, to: day }),
  indexEnds: day,
  themes: list(v.strictObject({ id, title: text(80) }), 100, 1),
  about,
  concepts: list(concept, limits.concepts),
  questions: list(question, limits.questions),
  cues: list(cue, limits.cues),
  relations: list(relation, limits.relations),
  articles: list(article, limits.articles),
  model: v.optional(model),
});

/** Shape of a pack; what refers to what is checked in `references.ts`. Unknown fields are mistakes. */
export const packSchema = v.strictObject({
  schema: v.literal(1, "expected 1"),
  id,
  title: text(200),
  version: text(40),
  outlets: list(outlet, limits.outlets),
  origins: list(origin, limits.origins),
  stories: list(story, limits.stories),
});
