import { lastWins } from "../../../src/popup/model/last-wins";

test("a slow answer to an earlier query never overwrites the answer to the latest", async () => {
  const release = new Map<string, () => void>();
  const delivered: string[] = [];
  const search = lastWins(
    (query: string) => new Promise<string>((resolve) => release.set(query, () => resolve(`hits for ${query}`))),
    (hits) => delivered.push(hits),
  );
  const runs = ["n", "ne", "new"].map(search);
  release.get("new")?.();
  release.get("n")?.();
  release.get("ne")?.();
  await Promise.all(runs);
  expect(delivered).toEqual(["hits for new"]);
});
