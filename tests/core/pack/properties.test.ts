import fc from "fast-check";
import { checkPack } from "../../../src/core/pack/check";
import { parsePack } from "../../../src/core/pack/parse";
import { article, report, smallPack } from "../small-pack";

const positions = ["talks/held", "talks/not-held", "size/some", "day/week", "claim/rejected"];

const reports = fc.array(
  fc.record({
    position: fc.constantFrom(...positions),
    origin: fc.constantFrom("mayor", "wire-one"),
    says: fc.stringMatching(/^[ -~]{1,80}$/),
    paragraph: fc.nat(200),
  }),
  { maxLength: 8 },
);

const articles = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^(alpha|beta)-[a-z0-9]{1,8}$/), day: fc.integer({ min: 10, max: 20 }), reports }),
  { selector: ({ id }) => id, maxLength: 6 },
);

const packs = articles.map((list) =>
  smallPack(
    list.map(({ id, day, reports: said }) =>
      article(
        id,
        `2022-07-${day}`,
        said.map((one) => report(one.position, one.origin, one)),
      ),
    ),
  ),
);

test("a pack that is exported and imported again is the same pack", () => {
  fc.assert(fc.property(packs, (pack) => expect(parsePack(JSON.stringify(pack))).toEqual({ ok: true, value: pack })));
});

test("checking answers with a value whatever it is given", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      (value) => {
        const result = checkPack(value);
        expect(result.ok).toBe(false);
        if (!result.ok) expect(result.message).not.toBe("");
      },
    ),
    { numRuns: 500 },
  );
});

const replaced = (value: unknown, path: string[], by: unknown): unknown => {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return by;
  const copy: Record<string, unknown> = Array.isArray(value) ? (value.slice() as never) : { ...value };
  copy[key] = replaced(copy[key], rest, by);
  return copy;
};

test("one wrong value anywhere in a pack never throws", () => {
  const paths = fc.constantFrom(
    "stories",
    "stories.0",
    "stories.0.articles.0.reports",
    "stories.0.about.gate",
    "stories.0.cues.0.when",
    "stories.0.concepts.0.words",
    "outlets.1.domains",
    "origins.0.date",
  );
  fc.assert(
    fc.property(paths, fc.anything(), (path, value) => {
      const pack = replaced(smallPack([article("alpha-1", "2022-07-12", [])]), path.split("."), value);
      expect(typeof checkPack(pack).ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});

test("parsing any text answers with a value", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.json()), (text) => expect(parsePack(text).ok).toBe(false)),
    { numRuns: 500 },
  );
});
