import { injectGateEverywhere, injectVisit, injectWordsEverywhere } from "../../src/background/inject";
import { registerScripts } from "../../src/background/registered";
import { fake } from "../fakes/browser";

beforeEach(() => fake.reset());

const registrations = (): number => fake.calls.filter(({ name }) => name === "scripting.registerContentScripts").length;

test("the gate is registered on added sites that are granted, and only there", async () => {
  fake.stored.set("settings.addedSites", ["b.example", "a.example", "refused.example"]);
  fake.switches.granted = ["https://a.example/*", "https://b.example/*"];
  expect(await registerScripts()).toMatchObject({ ok: true });
  expect([...fake.registered.values()]).toEqual([
    {
      id: "added-sites",
      matches: ["https://b.example/*", "https://a.example/*"],
      js: ["gate.js"],
      runAt: "document_idle",
    },
  ]);
});

test("what is registered already is left alone", async () => {
  fake.stored.set("settings.addedSites", ["a.example"]);
  fake.switches.granted = ["https://a.example/*"];
  await registerScripts();
  await registerScripts();
  expect(registrations()).toBe(1);
});

test("... in whatever order the browser keeps its sites", async () => {
  fake.stored.set("settings.addedSites", ["a.example", "b.example"]);
  fake.switches.granted = ["https://a.example/*", "https://b.example/*"];
  await registerScripts();
  fake.registered.set("added-sites", { id: "added-sites", matches: ["https://b.example/*", "https://a.example/*"] });
  await registerScripts();
  expect(registrations()).toBe(1);
});

test("pages of an added site that are open already get the gate, once", async () => {
  fake.stored.set("settings.addedSites", ["a.example"]);
  fake.switches.granted = ["https://a.example/*"];
  fake.switches.tabs = [{ id: 3 }];
  await registerScripts();
  await registerScripts();
  const injected = fake.calls.filter(({ name }) => name === "scripting.executeScript").map(({ args }) => args[0]);
  expect(injected).toEqual([{ target: { tabId: 3, frameIds: [0] }, files: ["gate.js"] }]);
});

test("a permission taken back takes the site off", async () => {
  fake.stored.set("settings.addedSites", ["a.example"]);
  fake.switches.granted = ["https://a.example/*"];
  await registerScripts();
  fake.switches.granted = [];
  await registerScripts();
  expect(fake.registered.size).toBe(0);
});

test("where settings cannot be read nothing is unregistered", async () => {
  fake.registered.set("added-sites", { id: "added-sites", matches: ["https://a.example/*"] });
  fake.switches.storageReadFails = true;
  expect(await registerScripts()).toMatchObject({ ok: false, code: "storage" });
  expect(fake.registered.size).toBe(1);
});

const words = [{ story: "dam", groups: [["dam"]] }];
const matchesOf = (id: string): unknown => (fake.registered.get(id) as { matches?: string[] } | undefined)?.matches;

test("the words of imported packs are read wherever the gate is, and only while there are any", async () => {
  fake.switches.hostPermissions = ["https://*.news.example/*"];
  fake.stored.set("settings.addedSites", ["a.example"]);
  fake.switches.granted = ["https://a.example/*"];
  await registerScripts();
  expect(matchesOf("imported-words")).toBeUndefined();
  fake.stored.set("gateWords", words);
  await registerScripts();
  expect(fake.registered.get("imported-words")).toEqual({
    id: "imported-words",
    matches: ["https://*.news.example/*", "https://a.example/*"],
    js: ["imported.js"],
    runAt: "document_idle",
  });
  fake.switches.granted = [];
  await registerScripts();
  expect(matchesOf("imported-words")).toEqual(["https://*.news.example/*"]);
  fake.stored.set("gateWords", []);
  await registerScripts();
  expect(matchesOf("imported-words")).toBeUndefined();
});

test.each(["words", { length: 9 }, null])("gate words that are %j are none", async (stored) => {
  fake.switches.hostPermissions = ["https://*.news.example/*"];
  fake.stored.set("gateWords", stored);
  expect(await registerScripts()).toMatchObject({ ok: true });
  expect(fake.registered.size).toBe(0);
});

test("newly imported words go to the gates of pages that are open", async () => {
  fake.switches.hostPermissions = ["https://*.news.example/*"];
  fake.switches.tabs = [{ id: 1 }, { id: 2, discarded: true }];
  await injectWordsEverywhere();
  const injected = fake.calls.map(({ args }) => args[0]);
  expect(injected).toEqual([{ target: { tabId: 1, frameIds: [0] }, files: ["imported.js"] }]);
});

test("a visit goes into the top frame of the tab, with the sheet that shows it", async () => {
  await injectVisit(5);
  const target = { tabId: 5, frameIds: [0] };
  expect(fake.calls).toEqual([
    { name: "scripting.insertCSS", args: [{ target, files: ["page.css"], origin: "USER" }] },
    { name: "scripting.executeScript", args: [{ target, files: ["visit.js"] }] },
  ]);
});

test.each(["Cannot access a chrome:// URL", "Missing host permission for the tab", "No tab with id: 5."])(
  "%s is an expected failure",
  async (error) => {
    fake.switches.injectionError = error;
    expect(await injectVisit(5)).toMatchObject({ ok: false, code: "no-access" });
  },
);

test("on installation open tabs get the gate, discarded ones do not", async () => {
  fake.switches.hostPermissions = ["https://*.news.example/*"];
  fake.switches.tabs = [{ id: 1 }, { id: 2, discarded: true }];
  await injectGateEverywhere();
  const injected = fake.calls.map(({ args }) => args[0]);
  expect(injected).toEqual([{ target: { tabId: 1, frameIds: [0] }, files: ["gate.js"] }]);
});
