import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprintOf } from "../../src/core/compare/fingerprint";
import { compileSeeds } from "../../src/core/pack/compile";
import { sharedArticles, withShared } from "../shared";
import { seedFiles } from "./files";

interface Catalogue {
  questions: { id: string; positions: { id: string }[] }[];
  relations: { a: string; b: string; kind: string; sameDay?: string }[];
}

const story = () => {
  const result = compileSeeds(seedFiles);
  const found = result.ok ? result.value.stories.find(({ id }) => id === "iran-russia-drones") : undefined;
  if (!found) throw new Error("the seeds hold no story iran-russia-drones");
  return found;
};

const catalogue = (): Catalogue =>
  JSON.parse(readFileSync(join(process.cwd(), "..", "shared", "catalogue.json"), "utf8"));

withShared("every question and position of the catalogue is there under its id", () => {
  const positions = new Set(story().questions.flatMap((question) => question.positions.map(({ id }) => id)));
  const missing = catalogue()
    .questions.flatMap(({ id, positions: listed }) => listed.map((position) => `${id}/${position.id}`))
    .filter((id) => !positions.has(id));
  expect(missing).toEqual([]);
});

withShared("every relation of the catalogue is there in its direction", () => {
  const key = ({ a, b, kind, sameDay }: Catalogue["relations"][number]) => [a, kind, b, sameDay ?? ""].join(" ");
  const relations = new Set(story().relations.map(key));
  expect(
    catalogue()
      .relations.map(key)
      .filter((relation) => !relations.has(relation)),
  ).toEqual([]);
});

withShared("the fingerprints of the five articles are those of their texts", () => {
  for (const { id, published, text } of sharedArticles()) {
    const article = story().articles.find((one) => one.id === `${id}-${published}`);
    expect({ id, fingerprint: article?.fingerprint }).toEqual({ id, fingerprint: fingerprintOf(text.split(/\r?\n/)) });
  }
});
