import { injectGateEverywhere, injectVisit } from "../../src/background/inject";
import { registerAddedSites } from "../../src/background/sites";
import { fake } from "../fakes/browser";

beforeEach(() => fake.reset());

const registrations = (): number => fake.calls.filter(({ name }) => name === "scripting.registerContentScripts").length;

test("the gate is registered on added sites that are granted, and only there", async () => {
  fake.stored.set("settings.addedSites", ["b.example", "a.example", "refused.example"]);
  fake.switches.granted = ["https://a.example/*", "https://b.example/*"];
  expect(await registerAddedSites()).toMatchObject({ ok: true });
  expect([...fake.registered.values()]).toEqual([
    {
      id: "added-sites",
      matches: ["https://a.example/*", "https://b.example/*"],
      js: ["gate.js"],
      runAt: "document_idle",
    },
  ]);
});

test("what is registered already is left alone", async () => {
  fake.stored.set("settings.addedSites", ["a.example"]);
  fake.switches.granted = ["https://a.example/*"];
  await registerAddedSites();
  await registerAddedSites();
  expect(registrations()).toBe(1);
});

test("pages of an added site that are open already get the gate, once", async () => {
  fake.stored.set("settings.addedSites", ["a.example"]);
  fake.switches.granted = ["https://a.example/*"];
  fake.switches.tabs = [{ id: 3 }];
  await registerAddedSites();
  await registerAddedSites();
  const injected = fake.calls.filter(({ name }) => name === "scripting.executeScript").map(({ args }) => args[0]);
  expect(injected).toEqual([{ target: { tabId: 3, frameIds: [0] }, files: ["gate.js"] }]);
});

test("a permission taken back takes the site off", async () => {
  fake.stored.set("settings.addedSites", ["a.example"]);
  fake.switches.granted = ["https://a.example/*"];
  await registerAddedSites();
  fake.switches.granted = [];
  await registerAddedSites();
  expect(fake.registered.size).toBe(0);
});

test("where settings cannot be read nothing is unregistered", async () => {
  fake.registered.set("added-sites", { id: "added-sites", matches: ["https://a.example/*"] });
  fake.switches.storageReadFails = true;
  expect(await registerAddedSites()).toMatchObject({ ok: false, code: "storage" });
  expect(fake.registered.size).toBe(1);
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
