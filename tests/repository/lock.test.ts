import { readFileSync } from "node:fs";

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const packages: Record<string, Locked> = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));

test("the lock file names the packages of every platform, without which a clean install fails", () => {
  const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
  expect(optional.length).toBeGreaterThan(20);
  expect(optional.filter((name) => !locked.has(name))).toEqual([]);
});

test("every dependency is pinned to one version, and locked to it", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const pinned: [string, string][] = Object.entries({ ...dependencies, ...devDependencies });
  expect(pinned.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
});
