import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { ensureBuilt, filesIn, manifestOf } from "./build-output";

beforeAll(ensureBuilt, 60_000);

describe.each(["chrome", "firefox"])("the %s build", (browser) => {
  const release = `dist/${browser}`;

  test("holds every file that its manifest names", () => {
    const manifest = manifestOf(release);
    const named = [
      ...(manifest.background.scripts ?? []),
      ...[manifest.background.service_worker].filter((path) => path !== undefined),
      ...manifest.content_scripts.flatMap((script) => script.js),
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      manifest.action.default_popup,
      manifest.options_ui.page,
      `_locales/${manifest.default_locale}/messages.json`,
    ];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((path) => !existsSync(`${release}/${path}`))).toEqual([]);
  });

  test("holds every script and style that its pages name", () => {
    const pages = [...filesIn(release).keys()].filter((path) => path.endsWith(".html"));
    const named = pages.flatMap((page) =>
      [...readFileSync(`${release}/${page}`, "utf8").matchAll(/(?:src|href)="([^"#:]+)"/g)].map((match) => match[1]),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(`${release}/${path}`))).toEqual([]);
  });

  test("carries the licence of every library in its bundles", () => {
    const notices = readFileSync(`${release}/THIRD-PARTY.txt`, "utf8");
    const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const missing = Object.entries(dependencies).filter(([name, version]) => !notices.includes(`${name} ${version} (`));
    expect(missing).toEqual([]);
    expect(notices.match(/copyright|mozilla public license|apache license/gi)?.length).toBeGreaterThan(6);
  });

  test("asks for the hosts of its content script, and for no others", () => {
    const manifest = manifestOf(release);
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.matches).toEqual(manifest.host_permissions);
    expect(manifest.host_permissions.length).toBeGreaterThan(50);
    expect(manifest.host_permissions.filter((host) => !/^https:\/\/\*\.[a-z0-9.-]+\.[a-z]+\/\*$/.test(host))).toEqual(
      [],
    );
  });

  test("requires no site more than the first release did, whatever outlets come, so that no update is held back", () => {
    const hosts = manifestOf(release).host_permissions.map((host) => host.replace(/^https:\/\/\*\.(.+)\/\*$/, "$1"));
    expect(createHash("sha256").update(hosts.join(" ")).digest("hex").slice(0, 16)).toBe("3522896e1398325e");
    const domains = JSON.parse(readFileSync("dist/pack.json", "utf8")).outlets.flatMap(
      (outlet: { domains: string[] }) => outlet.domains,
    );
    expect(hosts.filter((host) => !domains.includes(host))).toEqual([]);
  });

  test("asks for nothing else, and opens nothing to pages or other extensions", () => {
    const manifest = manifestOf(release);
    expect(manifest.permissions.toSorted()).toEqual(["activeTab", "scripting", "storage", "unlimitedStorage"]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts[0]?.all_frames).toBe(false);
  });

  test("lets its own pages load nothing from anywhere", () => {
    const policy = manifestOf(release).content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  test("differs from the test build in the example sites alone", () => {
    const inRelease = filesIn(release);
    const inTest = filesIn(`dist/test-${browser}`);
    expect([...inTest.keys()]).toEqual([...inRelease.keys()]);
    const other = [...inTest].filter(([path, bytes]) => !inRelease.get(path)?.equals(bytes)).map(([path]) => path);
    expect(other).toEqual(["manifest.json"]);
    const isExample = (host: string): boolean => /^https?:\/\/\*\.example\/\*$/.test(host);
    const manifest = manifestOf(`dist/test-${browser}`);
    for (const hosts of [manifest.host_permissions, manifest.content_scripts[0]?.matches ?? []])
      hosts.splice(0, hosts.length, ...hosts.filter((host) => !isExample(host)));
    expect(manifest).toEqual(manifestOf(release));
  });
});
