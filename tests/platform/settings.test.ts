import { defaultSettings } from "../../src/core/settings";
import {
  onSettingsChange,
  readSettings,
  rememberedSettings,
  updateSetting,
  writeSettings,
} from "../../src/platform/settings";
import { fields } from "../../src/platform/settings-fields";
import { fake } from "../fakes/browser";

beforeEach(() => fake.reset());

test("without anything stored the settings are the defaults of the core", async () => {
  expect(await readSettings()).toEqual({ settings: defaultSettings, problem: null, repaired: [] });
  expect(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.fallback]))).toEqual(
    defaultSettings,
  );
});

test("a bad field falls back alone, and is named", async () => {
  fake.stored.set("settings.width", "wide").set("settings.side", "left").set("settings.mutes", { no: "list" });
  const { settings, repaired } = await readSettings();
  expect(settings).toEqual({ ...defaultSettings, side: "left" });
  expect(repaired).toEqual(["mutes", "width"]);
});

test("of a list the good entries are kept", async () => {
  const mute = { hash: "0123456789abcdef", position: "visit/going", since: "2022-07-12" };
  fake.stored
    .set("settings.mutes", [mute, null, { hash: 1 }])
    .set("settings.sites", { "a.example": "off", "b.example": "loud" });
  const { settings } = await readSettings();
  expect(settings.mutes).toEqual([mute]);
  expect(settings.sites).toEqual({ "a.example": "off" });
});

test.each([
  [100, 280],
  [9999, 640],
  [400.4, 400],
])("a stored width of %d is used as %d", async (stored, used) => {
  fake.stored.set("settings.width", stored);
  expect((await readSettings()).settings.width).toBe(used);
});

test("where storage cannot be read, defaults are used and say so, and nothing is written", async () => {
  fake.stored.set("settings.side", "left");
  fake.switches.storageReadFails = true;
  const { settings, problem } = await readSettings();
  expect(settings).toEqual(defaultSettings);
  expect(problem).toMatchObject({ code: "storage" });
  expect(await updateSetting("mutes", (mutes) => mutes)).toMatchObject({ ok: false, code: "storage" });
  expect(fake.stored.get("settings.side")).toBe("left");
  expect(fake.calls).toEqual([]);
});

test("each field is written under its own key, and no other is touched", async () => {
  fake.stored.set("settings.side", "left");
  expect(await writeSettings({ width: 500 })).toEqual({ ok: true, value: null });
  expect(Object.fromEntries(fake.stored)).toEqual({ "settings.side": "left", "settings.width": 500 });
});

test("a value that no reader could choose is refused by name", async () => {
  const answer = await writeSettings({ theme: "pink" as "dark" });
  expect(answer).toMatchObject({ ok: false, code: "bad-setting", details: ["theme"] });
  expect(fake.stored.size).toBe(0);
});

test("a full disk is told, not thrown", async () => {
  fake.switches.storageWriteFails = true;
  expect(await writeSettings({ width: 500 })).toMatchObject({ ok: false, code: "storage" });
});

test("two changes of one list at once both count", async () => {
  await Promise.all([
    updateSetting("outletsOff", (off) => [...off, "a"]),
    updateSetting("outletsOff", (off) => [...off, "b"]),
  ]);
  expect((await readSettings()).settings.outletsOff).toEqual(["a", "b"]);
});

test("a subscriber hears what changed, checked, and not what was written unchanged", async () => {
  const heard: object[] = [];
  const stop = onSettingsChange((change) => heard.push(change));
  await writeSettings({ side: "left" });
  await writeSettings({ side: "left" });
  fake.events.changed.fire({ "settings.width": { newValue: "garbage" } }, "local");
  fake.events.changed.fire({ "settings.side": { newValue: "right" } }, "sync");
  stop();
  await writeSettings({ side: "right" });
  expect(heard).toEqual([{ side: "left" }, { width: 376 }]);
});

describe("remembered settings", () => {
  test("are read again after a change", async () => {
    const now = rememberedSettings();
    expect((await now()).side).toBe("right");
    await writeSettings({ side: "left" });
    expect((await now()).side).toBe("left");
  });

  test("are not kept where reading failed", async () => {
    await writeSettings({ side: "left" });
    const now = rememberedSettings();
    fake.switches.storageReadFails = true;
    expect((await now()).side).toBe("right");
    fake.switches.storageReadFails = false;
    expect((await now()).side).toBe("left");
  });
});
