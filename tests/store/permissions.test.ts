import { readdirSync, readFileSync } from "node:fs";
import { coded, rows, section, storeText } from "./texts";

const json = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const manifest = json("manifest.json");

const asked: string[] = [
  ...manifest.permissions,
  ...(manifest.optional_permissions ?? []),
  ...manifest.optional_host_permissions,
  "host_permissions",
];

const headings = [...storeText("permissions").matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? "");
const explained = headings.flatMap(coded);

test("every permission of the manifest has its reason, and no reason lacks its permission", () => {
  expect(explained.toSorted()).toEqual(asked.toSorted());
});

test("no permission is explained twice, and each reason says something", () => {
  expect(new Set(explained).size).toBe(headings.length);
  const reasons = headings.map((heading) => section(storeText("permissions"), heading));
  expect(reasons.filter((reason) => reason.length < 60)).toEqual([]);
});

interface Outlet {
  id: string;
  name: string;
  domains: string[];
}

const outlets: Outlet[] = json("seeds/outlets.json");

const articleFolders = readdirSync("seeds/stories").map((story) => `seeds/stories/${story}/articles`);
const inIndex = new Set(
  articleFolders.flatMap((folder) => readdirSync(folder).map((file): string => json(`${folder}/${file}`).outlet)),
);

const required: string[] = json("src/store/required-hosts.json");

/** Domains that are asked for at installation, each with its outlet. */
const hostsOf = (chosen: Outlet[]): string[][] =>
  chosen
    .flatMap(({ name, domains }) => domains.map((domain) => [domain, name]))
    .filter(([domain = ""]) => required.includes(domain))
    .sort();

test.each([
  ["whose reports are in the index", "Outlets whose reports are in the index", true],
  ["that may carry the story", "Outlets that may carry the story", false],
])("the hosts of outlets %s are listed with their reason", (_which, heading, indexed) => {
  const listed = rows(section(storeText("hosts"), heading));
  expect(listed.toSorted()).toEqual(hostsOf(outlets.filter(({ id }) => inIndex.has(id) === indexed)));
});
