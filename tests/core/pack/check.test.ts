import { encodeWords } from "../../../src/core/base64";
import { checkPack } from "../../../src/core/pack/check";
import type { ConceptKind, Pack, SentenceModel } from "../../../src/core/pack/types";
import { article, report, smallPack } from "../small-pack";

const good = () =>
  smallPack([article("alpha-1", "2022-07-12", [report("talks/held", "mayor"), report("size/some", "mayor")])]);

const copy = (): Record<string, never> & Pack => structuredClone(good()) as Record<string, never> & Pack;

/** The details for the good pack after a change. */
function detailsAfter(change: (pack: ReturnType<typeof copy>) => void): string[] {
  const pack = copy();
  change(pack);
  const result = checkPack(pack);
  return result.ok ? [] : (result.details ?? [result.message]);
}

const story = (pack: Pack) => {
  const [first] = pack.stories;
  if (!first) throw new Error("the small pack has a story");
  return first;
};

const firstReport = (pack: Pack) => {
  const found = story(pack).articles[0]?.reports[1];
  if (!found) throw new Error("the small pack has a second report");
  return found;
};

const set = (target: object, key: string, value: unknown) =>
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });

/** So many words as base64. */
const words = (count: number): string => encodeWords(new Uint32Array(count));

/** A network that knows four features and a position. */
const model = (): SentenceModel => ({
  positions: ["talks/held"],
  bias: [0],
  width: 16,
  steps: [1, 1],
  features: words(4),
  inner: words(16),
  outer: words(4),
});

test("a network whose parts belong together is taken", () => {
  expect(detailsAfter((pack) => set(story(pack), "model", model()))).toEqual([]);
});

test("a good pack comes back as it was", () => {
  expect(checkPack(good())).toEqual({ ok: true, value: good() });
});

const mistakes: [string, (pack: ReturnType<typeof copy>) => void, string][] = [
  [
    "a report from an unknown origin",
    (p) => set(firstReport(p), "origin", "x"),
    'stories[0].articles[0].reports[1].origin: expected the id of an origin, got "x"',
  ],
  [
    "a report of an unknown position",
    (p) => set(firstReport(p), "position", "size/huge"),
    'stories[0].articles[0].reports[1].position: expected the id of a position, got "size/huge"',
  ],
  [
    "a wire that is neither origin nor outlet",
    (p) => set(firstReport(p), "via", ["x"]),
    'stories[0].articles[0].reports[1].via[0]: expected the id of an origin or outlet, got "x"',
  ],
  [
    "an article of an unknown outlet",
    (p) => set(story(p).articles[0] ?? {}, "outlet", "omega"),
    'stories[0].articles[0].outlet: expected the id of an outlet, got "omega"',
  ],
  [
    "a missing field",
    (p) => delete (firstReport(p) as Partial<ReturnType<typeof firstReport>>).says,
    "stories[0].articles[0].reports[1].says: missing, expected a value",
  ],
  [
    "an unknown field",
    (p) => set(firstReport(p), "colour", "red"),
    "stories[0].articles[0].reports[1].colour: unknown field, expected none of this name",
  ],
  ["a number for a text", (p) => set(p, "title", 5), "title: expected a text of 1 to 200 characters, got 5"],
  ["an object for a list", (p) => set(p, "outlets", {}), "outlets: expected a list, got an object"],
  ["a list for an object", (p) => set(story(p), "about", []), "stories[0].about.core: missing, expected a value"],
  [
    "a text that is too long",
    (p) => set(p, "title", "x".repeat(201)),
    'title: expected a text of 1 to 200 characters, got "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"',
  ],
  [
    "a day that is none",
    (p) => set(story(p), "indexEnds", "2022-02-30"),
    'stories[0].indexEnds: expected a day such as 2022-07-12, got "2022-02-30"',
  ],
  [
    "an article outside the span",
    (p) => set(story(p).articles[0] ?? {}, "published", "2022-08-01"),
    'stories[0].articles[0].published: expected a day from 2022-07-01 to 2022-07-31, the story\'s span, got "2022-08-01"',
  ],
  [
    "an article after the index ends",
    (p) => set(story(p).articles[0] ?? {}, "published", "2022-07-21"),
    'stories[0].articles[0].published: expected no day after indexEnds, 2022-07-20, got "2022-07-21"',
  ],
  [
    "a span that ends before it begins",
    (p) => set(story(p).span, "to", "2022-06-01"),
    'stories[0].span.to: expected a day not before 2022-07-01, got "2022-06-01"',
  ],
  [
    "a javascript link",
    (p) => set(story(p).articles[0] ?? {}, "url", "javascript:alert(1)"),
    'stories[0].articles[0].url: expected an address that begins with http:// or https://, or null, got "javascript:alert(1)"',
  ],
  [
    "a link with a user name",
    (p) => set(story(p).articles[0] ?? {}, "url", "https://bbc.com@evil.example/"),
    'stories[0].articles[0].url: expected an address that begins with http:// or https://, or null, got "https://bbc.com@evil.example/"',
  ],
  [
    "the same outlet twice",
    (p) => p.outlets.push({ ...(p.outlets[0] ?? never()), domains: ["other.example"] }),
    'outlets[4].id: expected an id that is used once, got "alpha"',
  ],
  [
    "a domain of two outlets",
    (p) => p.outlets[1]?.domains.push("alpha.example"),
    'outlets[1].domains[1]: expected a domain of one outlet only, got "alpha.example"',
  ],
  [
    "a domain that is a part of a name",
    (p) => set(p.outlets[0] ?? {}, "domains", ["example"]),
    'outlets[0].domains[0]: expected a domain in lower case such as example.com, got "example"',
  ],
  [
    "a position of another question",
    (p) => set(story(p).questions[0]?.positions[0] ?? {}, "id", "talks/silent"),
    'stories[0].questions[0].positions[0].id: expected an id that begins with "answer/", got "talks/silent"',
  ],
  [
    "a question of an unknown theme",
    (p) => set(story(p).questions[0] ?? {}, "theme", "x"),
    'stories[0].questions[0].theme: expected the id of a theme, got "x"',
  ],
  [
    "a relation to nothing",
    (p) => set(story(p).relations[0] ?? {}, "b", "answer/x"),
    'stories[0].relations[0].b: expected the id of a position, got "answer/x"',
  ],
  [
    "two relations of one pair",
    (p) => story(p).relations.push({ a: "answer/denied", b: "answer/silent", kind: "differs", why: "again" }),
    "stories[0].relations[6]: expected one relation between answer/denied and answer/silent",
  ],
  [
    "a relation to itself",
    (p) => set(story(p).relations[0] ?? {}, "b", "answer/silent"),
    'stories[0].relations[0].b: expected another position than a, got "answer/silent"',
  ],
  [
    "a denial where nobody disputes anything",
    (p) => set(story(p).relations[0] ?? {}, "denial", "b"),
    'stories[0].relations[0].denial: expected no denial in a relation of kind updates, got "b"',
  ],
  [
    "a denial by neither of the two",
    (p) => set(story(p).relations[1] ?? {}, "denial", "claim/rejected"),
    'stories[0].relations[1].denial: expected one of a, b, got "claim/rejected"',
  ],
  [
    "a cue with an unknown concept",
    (p) => set(story(p).cues[0] ?? {}, "when", "boat sink"),
    'stories[0].cues[0].when: expected the id of a concept in the cue "boat sink", got "boat"',
  ],
  [
    "a cue in which an unknown one gives",
    (p) => set(story(p).cues[0] ?? {}, "when", "sink(=boat,ferry,_)"),
    'stories[0].cues[0].when: expected the id of a concept in the cue "sink(=boat,ferry,_)", got "boat"',
  ],
  [
    "a cue in which an unknown thing is given",
    (p) => set(story(p).cues[0] ?? {}, "when", "sink(_,boat,_)"),
    'stories[0].cues[0].when: expected the id of a concept in the cue "sink(_,boat,_)", got "boat"',
  ],
  [
    "a concept of an unknown kind",
    (p) => set(story(p).concepts[0] ?? {}, "kind", "acter"),
    "stories[0].concepts[0].kind: expected one of actor, accuser,",
  ],
  [
    "more of those who act and what they can do than a network can be asked about",
    (p) => {
      const many = (kind: ConceptKind) =>
        Array.from({ length: 1_500 }, (_, i) => ({ id: `${kind}-${i}`, kind, words: {} }));
      story(p).concepts.push(...many("actor"), ...many("act"));
      set(story(p), "model", model());
    },
    "stories[0].concepts: expected at most 2000000 pairs of one who acts and what can be done",
  ],
  [
    "a network that has not a row for each feature",
    (p) => set(story(p), "model", { ...model(), inner: words(3 * 16) }),
    "stories[0].model.inner: expected 64 bytes, found 192",
  ],
  [
    "a network that has not a row for each position",
    (p) => set(story(p), "model", { ...model(), outer: "" }),
    "stories[0].model.outer: expected 16 bytes, found 0",
  ],
  [
    "a network that has not a bias for each position",
    (p) => set(story(p), "model", { ...model(), bias: [] }),
    "stories[0].model.bias: expected 1 in the list, found 0",
  ],
  [
    "a cue with an unknown tense",
    (p) => set(story(p).cues[0] ?? {}, "when", "sink.yesterday"),
    'stories[0].cues[0].when: expected a cue: unknown tense ".yesterday"',
  ],
  [
    "a wording that explodes",
    (p) => set(story(p).concepts[0] ?? {}, "words", { en: [`a ${Array(10).fill("*").join(" ")} b`] }),
    "stories[0].concepts[0].words.en[0]: expected at most 2000 readings",
  ],
  [
    "gate words without end",
    (p) => set(story(p).about, "gate", [Array(99).fill("extraordinarily-long-word")]),
    "stories[0].about.gate: expected at most 2000 characters",
  ],
  [
    "a right-to-left override",
    (p) => set(firstReport(p), "says", "evil \u202e txt"),
    "stories[0].articles[0].reports[1].says: expected no control or direction character, found U+202E",
  ],
  [
    "a null character",
    (p) => set(p, "title", "a\u0000b"),
    "title: expected no control or direction character, found U+0000",
  ],
  [
    "a field that reaches the prototype",
    (p) => set(firstReport(p), "__proto__", { polluted: true }),
    "stories[0].articles[0].reports[1]: expected no field named __proto__",
  ],
  [
    "a list where the pack should be",
    (p) => set(p, "stories", Array(5001).fill(story(p))),
    "stories: expected at most 5000 in the list, got a list",
  ],
];

function never(): never {
  throw new Error("the small pack has outlets");
}

test.each(mistakes)("%s is refused with its path", (_, change, expected) => {
  expect(detailsAfter(change).some((line) => line.startsWith(expected))).toBe(true);
});

test("HTML in a text is a text like any other", () => {
  expect(detailsAfter((pack) => set(firstReport(pack), "says", "<img src=x onerror=alert(1)>"))).toEqual([]);
});

test("a newer schema asks for an update, whatever else is in the pack", () => {
  expect(checkPack({ schema: 2, anything: true })).toMatchObject({
    ok: false,
    code: "pack-newer",
    message: expect.stringContaining("Update the extension"),
  });
});

test("an older schema asks for a current pack", () => {
  expect(checkPack({ schema: 0 })).toMatchObject({ ok: false, code: "pack-older" });
});

test("of very many mistakes the first twenty are listed and the rest counted", () => {
  const details = detailsAfter((pack) => {
    for (let i = 0; i < 50; i++) story(pack).articles[0]?.reports.push(report("size/some", `unknown-${i}`));
  });
  expect(details).toHaveLength(21);
  expect(details.at(-1)).toBe("… and 30 more");
});

test("a value nested without end is refused before it is read", () => {
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  expect(checkPack(loop)).toMatchObject({
    ok: false,
    code: "pack-invalid",
    details: [expect.stringContaining("expected at most 16 levels")],
  });
});
