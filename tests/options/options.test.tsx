/** @jest-environment jsdom */
import { failure, success } from "../../src/core/result";
import { defaultSettings, type Settings } from "../../src/core/settings";
import { createOptionsI18n } from "../../src/options/i18n";
import type { OptionsApi } from "../../src/options/options-api";
import { Options } from "../../src/options/parts/Options";
import { fakeOptions } from "../gallery/fake-options";
import { bundledPack } from "../gallery/fake-popup";
import { click, faults, find, named, settle, show, textOf, type } from "../gallery/show";

/** Opens the page on settings that the test can look at, and change as another tab would. */
async function open(change: Partial<OptionsApi> = {}, start: Partial<Settings> = {}) {
  const stored: Settings = { ...defaultSettings, ...start };
  const api = fakeOptions(change, stored);
  await show(<Options api={api} />, createOptionsI18n("en"));
  return { stored, api };
}
const said = () => textOf("[role=status]");
const field = <E extends HTMLElement = HTMLInputElement>(label: string): E => {
  const byLabel = [...document.querySelectorAll("label")].find((one) => one.textContent?.trim() === label)?.control;
  const element = document.querySelector(`[aria-label="${label}"]`) ?? byLabel;
  if (!(element instanceof HTMLElement)) throw new Error(`No field is called "${label}"`);
  return element as E;
};

/** An index that the reader imported. */
const ownPack = { ...bundledPack, id: "second", title: "Harbour talks", bundled: false };

/** axe-core takes seconds on a busy machine; in ms. */
const unhurried = 60_000;

/** A browser in which the permission for one site is missing until it is asked for. */
function withoutAccessTo(site: string): Pick<OptionsApi, "hasAccess" | "askAccess" | "onAccess"> {
  let granted = false;
  let notify = (): void => undefined;
  return {
    hasAccess: async (host) => host !== site || granted,
    askAccess: async () => {
      granted = true;
      notify();
      return true;
    },
    onAccess: (listener) => {
      notify = listener;
      return () => undefined;
    },
  };
}

describe("outlets", () => {
  test("stand by country with reports, latest date and a switch", async () => {
    await open();
    const newser = [...document.querySelectorAll(".outlets tr")].find((one) => one.textContent?.includes("Newser"));
    expect(newser?.textContent).toContain("12 Jul 2022");
    expect(newser?.querySelector("[role=switch]")?.getAttribute("aria-checked")).toBe("true");
    expect([...document.querySelectorAll(".country th")].map((head) => head.textContent)).toEqual([
      "United States 3 of 3 on",
      "United Kingdom 2 of 2 on",
    ]);
  });

  test("one is switched off at once, and the page says so", async () => {
    const { stored } = await open();
    await click(find(".outlets tbody tr:nth-child(2) [role=switch]"));
    expect(stored.outletsOff).toEqual(["newser"]);
    expect(said()).toBe("Newser is off.");
  });

  test("a whole country goes off and on again, the others stay as they are", async () => {
    const { stored } = await open({}, { outletsOff: ["guardian"] });
    await click(named("None from United States"));
    expect(stored.outletsOff).toEqual(["foxnews", "guardian", "newser", "nypost"]);
    await click(named("All from United States"));
    expect(stored.outletsOff).toEqual(["guardian"]);
  });

  test("are found by a part of their name, without accents or case, and a miss says so", async () => {
    await open();
    await type(field("Find an outlet"), "GUARD");
    expect([...document.querySelectorAll(".outlet-name bdi")].map((name) => name.textContent)).toEqual([
      "The Guardian",
    ]);
    await type(field("Find an outlet"), "zzz");
    expect(textOf("#outlets .message")).toBe("No outlet has “zzz” in its name.");
  });

  test("changed in another tab are shown here too", async () => {
    const { api } = await open();
    await api.save({ outletsOff: ["newser"] });
    await settle();
    expect(find(".outlets tbody tr:nth-child(2) [role=switch]").getAttribute("aria-checked")).toBe("false");
  });

  test("a choice that cannot be stored is told with its cause", async () => {
    await open({ update: async () => failure("storage", "Free some disk space.") });
    await click(find(".outlets tbody tr:nth-child(2) [role=switch]"));
    expect(said()).toBe("Not saved. Free some disk space.");
    expect(find(".outlets tbody tr:nth-child(2) [role=switch]").getAttribute("aria-checked")).toBe("true");
  });
});

describe("sites", () => {
  const add = async (text: string) => {
    await type(field("Add a site"), text);
    await click(named("Add"));
  };

  test("one is added once the browser has asked, and the background is told", async () => {
    const calls: string[] = [];
    const { stored } = await open({
      askAccess: async (host) => Boolean(calls.push(`ask ${host}`)),
      sitesChanged: async () => {
        calls.push("told");
        return success(null);
      },
    });
    await add("https://www.courier.example/story");
    expect(stored.addedSites).toEqual(["www.courier.example"]);
    expect(calls).toEqual(["ask www.courier.example", "told"]);
    expect(said()).toContain("www.courier.example added.");
  });

  test("the browser is asked within the click itself", async () => {
    let asked = false;
    await open({
      askAccess: async () => {
        asked = true;
        return true;
      },
    });
    await type(field("Add a site"), "courier.example");
    named("Add").click();
    expect(asked).toBe(true);
    await settle();
  });

  test("a refusal by the reader changes nothing", async () => {
    const { stored } = await open({ askAccess: async () => false });
    await add("courier.example");
    expect(stored.addedSites).toEqual([]);
    expect(textOf("#add-site-answer")).toContain("Nothing has changed.");
  });

  test.each([
    ["*", "Patterns with *"],
    ["javascript:alert(1)", "Only web sites"],
    ["http://courier.example", "secure address"],
    ["10.0.0.1", "numeric address"],
    ["courier.example:8080", "Leave out the port"],
    ["nonsense", "not the name of a site"],
    ["www.guardian.example", "on the list already"],
  ])("%s is answered: %s", async (text, answer) => {
    let asked = false;
    await open({ askAccess: async () => (asked = true) });
    await add(text);
    expect(textOf("#add-site-answer")).toContain(answer);
    expect(said()).toContain(answer);
    expect(asked).toBe(false);
  });

  test("one whose permission was taken away needs it again, and a click asks for it", async () => {
    await open(withoutAccessTo("courier.example"), { addedSites: ["courier.example"] });
    expect(textOf(".site")).toContain("needs permission");
    await click(named("Allow"));
    expect(textOf(".site")).not.toContain("needs permission");
  });

  test("one is removed, and its permission given back", async () => {
    const dropped: string[] = [];
    const { stored } = await open(
      { dropAccess: async (host) => void dropped.push(host) },
      { addedSites: ["courier.example"] },
    );
    await click(named("Remove courier.example"));
    expect([stored.addedSites, dropped]).toEqual([[], ["courier.example"]]);
  });

  test("each can have a behaviour of its own, and give it up again", async () => {
    const { stored } = await open({}, { addedSites: ["courier.example"] });
    const choice = field<HTMLSelectElement>("What happens on courier.example");
    await type(choice, "off");
    expect(stored.sites).toEqual({ "courier.example": "off" });
    await type(choice, "");
    expect(stored.sites).toEqual({});
  });
});

describe("sites that stand in no list", () => {
  const sites = { "edition.news.example": "off", "guardian.example": "off", "blog.example": "open" } as const;
  const rows = () => [...document.querySelectorAll(".chosen bdi")].map((host) => host.textContent);

  test("are shown where the reader chose something for them, and nothing else is", async () => {
    await open({}, { sites });
    expect(rows()).toEqual(["blog.example", "edition.news.example"]);
    expect(field<HTMLSelectElement>("What happens on edition.news.example").value).toBe("off");
  });

  test("are set back as everywhere, one after the other by keyboard", async () => {
    const { stored } = await open({}, { sites });
    const reset = (host: string) => named(`As everywhere on ${host}`);
    reset("blog.example").focus();
    await click(reset("blog.example"));
    expect(stored.sites).toEqual({ "edition.news.example": "off", "guardian.example": "off" });
    expect(said()).toBe("blog.example: As everywhere.");
    expect(document.activeElement).toBe(reset("edition.news.example"));
    await click(reset("edition.news.example"));
    expect(stored.sites).toEqual({ "guardian.example": "off" });
    expect(document.activeElement?.textContent).toBe("Sites");
  });
});

describe("matches put aside", () => {
  const mutes = [
    { hash: "0123456789abcdef", position: "visit/going", since: "2026-11-02" },
    { hash: "fedcba9876543210", position: "gone/away", since: "2026-11-03" },
  ];

  test("are told in words, also where the index no longer has them, and undone one by one", async () => {
    const { stored } = await open({}, { mutes });
    expect(textOf(".mutes li:first-child")).toContain(
      "Is Putin going to Tehran? Yes, says the Kremlin. put aside on 2 Nov 2026",
    );
    expect(textOf(".mutes li:last-child")).toContain("in no installed index any more");
    await click(named("Undo “Yes, says the Kremlin.”"));
    expect(stored.mutes).toEqual([mutes[1]]);
    expect(said()).toBe("“Yes, says the Kremlin.” is shown again.");
  });
});

test("appearance applies at once", async () => {
  const { stored } = await open();
  await click(field("Dark"));
  expect([stored.theme, document.documentElement.dataset.theme]).toEqual(["dark", "dark"]);
  await click(field("Open by itself"));
  expect(stored.behaviour).toBe("open");
});

describe("claim indexes", () => {
  const paste = async (text: string) => {
    await click(named("Paste an index"));
    await type(find<HTMLTextAreaElement>("#packs textarea"), text);
    await click(find("#packs .text-in .primary"));
  };

  test("are listed with version and coverage", async () => {
    await open();
    expect(textOf(".pack")).toContain("Second Source index 2022.11.0");
    expect(textOf(".pack")).toContain("5 articles, 44 reports · 11 Jul 2022 to 18 Jul 2022");
  });

  test("one that is pasted is imported and the list read again", async () => {
    let installed = [bundledPack];
    await open({
      packs: async () => success(installed),
      importPack: async () => {
        installed = [...installed, ownPack];
        return success(ownPack);
      },
    });
    await paste("{}");
    expect(document.querySelectorAll(".pack")).toHaveLength(2);
    expect(said()).toBe("Harbour talks 2022.11.0 imported.");
  });

  test("a refused one lists the fields that are wrong, and the text stays to be mended", async () => {
    await open();
    await paste("{}");
    expect(textOf("#packs .message")).toContain("Nothing was imported; everything is as it was.");
    expect([...document.querySelectorAll("#packs .message code")].map((line) => line.textContent)).toEqual([
      "stories.0.questions.3.id: expected text, found a number",
      "stories.0.articles.1.url: expected an address that begins with https://",
    ]);
    expect(find<HTMLTextAreaElement>("#packs textarea").value).toBe("{}");
  });

  test("a file that is far too large is refused unread", async () => {
    let read = false;
    await open();
    const input = find<HTMLInputElement>("#packs input[type=file]");
    const text = async () => {
      read = true;
      return "";
    };
    Object.defineProperty(input, "files", { value: [{ size: 100_000_000, text }] });
    Object.defineProperty(input, "value", { value: "", writable: true });
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await settle();
    expect(textOf("#packs .message")).toBe("The file has 100 MB; an index has at most 20 MB. Nothing was read.");
    expect(read).toBe(false);
  });

  test("the one that came with the extension cannot be removed, and no button says so", async () => {
    await open();
    expect(textOf(".pack")).toContain("came with the extension");
    expect(document.querySelector(".pack [aria-label^=Remove]")).toBeNull();
  });

  test("removal asks first, with the safe answer in focus", async () => {
    const removed: string[] = [];
    await open({
      packs: async () => success([ownPack]),
      removePack: async (id) => {
        removed.push(id);
        return success(null);
      },
    });
    await click(named("Remove Harbour talks"));
    expect(document.activeElement?.textContent).toBe("Keep it");
    await click(named("Keep it"));
    expect(removed).toEqual([]);
    await click(named("Remove Harbour talks"));
    await click(named("Remove it"));
    expect(removed).toEqual(["second"]);
  });

  test("an export can be taken as text where a browser saves no file", async () => {
    await open();
    await click(named("Export Second Source index"));
    await click(named("Show as text"));
    expect(find<HTMLTextAreaElement>(".pack textarea").value).toBe('{ "schema": 1 }\n');
  });

  test("storage that keeps nothing is told with what helps", async () => {
    await open({ storage: async () => success({ mode: "memory", note: "the disk is full. Free some space." }) });
    expect(textOf("#packs .message")).toBe("Indexes cannot be kept at the moment: the disk is full. Free some space.");
  });
});

describe("settings as a file", () => {
  const paste = async (text: string) => {
    await click(named("Paste settings"));
    await type(find<HTMLTextAreaElement>("#settings .text-in textarea"), text);
    await click(find("#settings .text-in .primary"));
  };

  test("go out and come back as they were", async () => {
    const { stored } = await open({}, { theme: "dark", outletsOff: ["newser"] });
    await click(named("Export settings"));
    await click(named("Show as text"));
    const text = find<HTMLTextAreaElement>("#settings .text-box textarea").value;
    Object.assign(stored, defaultSettings);
    await paste(text);
    expect([stored.theme, stored.outletsOff]).toEqual(["dark", ["newser"]]);
    expect(said()).toBe("Settings imported.");
  });

  test("with one bad field change nothing, and the field is named", async () => {
    const { stored } = await open();
    await paste('{"format":"second-source-settings","version":1,"settings":{"theme":"dark","width":"wide"}}');
    expect(stored.theme).toBe("system");
    expect(textOf("#settings .message code")).toBe("settings.width: expected a whole number from 280 to 640");
  });
});

test("a browser without keyboard shortcuts says so", async () => {
  await open({ shortcuts: async () => null });
  expect(textOf("#shortcuts")).toContain("This browser has no keyboard shortcuts");
});

describe("the keyboard's place is kept", () => {
  const focused = () => {
    const { activeElement: at } = document;
    return at?.getAttribute("aria-label") ?? at?.textContent;
  };
  /** Presses as the keyboard does: on what has the focus. */
  const use = async (control: HTMLElement) => {
    control.focus();
    await click(control);
  };
  const mutes = ["visit/going", "quantity/hundreds"].map((position, at) => ({
    hash: String(at).repeat(16),
    position,
    since: "2026-11-02",
  }));

  test("at the next match where one is undone, at the heading after the last", async () => {
    await open({}, { mutes });
    await use(find(".mutes li:first-child button"));
    expect(document.activeElement).toBe(find(".mutes li:first-child button"));
    await use(find(".mutes li:first-child button"));
    expect(focused()).toBe("Matches put aside");
  });

  test("at the heading where all matches are undone at once", async () => {
    await open({}, { mutes });
    await use(named("Undo all"));
    expect(focused()).toBe("Matches put aside");
  });

  test("where it was when what is pasted is refused, and at the way in when it is taken", async () => {
    const answers = [failure("bad", "Mend it."), success(ownPack)];
    await open({ importPack: async () => answers.shift() ?? failure("none", "") });
    await use(named("Paste an index"));
    await type(find<HTMLTextAreaElement>("#packs textarea"), "{}");
    const take = find<HTMLButtonElement>("#packs .text-in .primary");
    take.focus();
    take.click();
    // A disabled button loses the focus.
    expect(take.disabled).toBe(false);
    await settle();
    expect(document.activeElement).toBe(take);
    await use(take);
    expect(focused()).toBe("Paste an index");
  });

  test("an empty field imports nothing, and says so to a screen reader", async () => {
    const importPack = jest.fn(async () => success(ownPack));
    await open({ importPack });
    await use(named("Paste an index"));
    const take = find("#packs .text-in .primary");
    expect(take.getAttribute("aria-disabled")).toBe("true");
    await use(take);
    expect(importPack).not.toHaveBeenCalled();
  });

  test("at the index beside the one that is removed", async () => {
    let packs = [bundledPack, ownPack];
    await open({
      packs: async () => success(packs),
      removePack: async () => {
        packs = [bundledPack];
        return success(null);
      },
    });
    await use(named("Remove Harbour talks"));
    await use(named("Remove it"));
    expect(focused()).toBe("Export Second Source index");
  });

  test("at the question's button where a removal fails", async () => {
    await open({ packs: async () => success([ownPack]), removePack: async () => failure("storage", "No.") });
    await use(named("Remove Harbour talks"));
    await use(named("Remove it"));
    expect(focused()).toBe("Remove Harbour talks");
  });

  test.each(["Export Second Source index", "Export settings"])("at “%s” once the export is closed", async (name) => {
    await open();
    await use(named(name));
    await use(named("Close"));
    expect(focused()).toBe(name);
  });

  test("at a country's button that has nothing more to do, which is not disabled but says so", async () => {
    const { stored } = await open();
    const none = named("None from United States") as HTMLButtonElement;
    await use(none);
    expect([none.disabled, none.getAttribute("aria-disabled"), document.activeElement]).toEqual([false, "true", none]);
    const off = [...stored.outletsOff];
    await use(none);
    expect(stored.outletsOff).toEqual(off);
  });

  test("at the site beside the one that is removed, and at the one that was allowed again", async () => {
    await open(withoutAccessTo("b.example"), { addedSites: ["a.example", "b.example"] });
    await use(named("Allow"));
    expect(document.activeElement).toBe(field("What happens on b.example"));
    await use(named("Remove b.example"));
    expect(document.activeElement).toBe(field("What happens on a.example"));
    await use(named("Remove a.example"));
    expect(focused()).toBe("Sites");
  });
});

test("there is one live region, and it is polite", async () => {
  await open();
  expect(document.querySelectorAll("[role=status], [role=alert], [aria-live]")).toHaveLength(1);
});

test(
  "axe-core finds nothing, also with everything unfolded",
  async () => {
    await open(
      { packs: async () => success([bundledPack, ownPack]) },
      {
        addedSites: ["courier.example"],
        mutes: [{ hash: "0".repeat(16), position: "visit/going", since: "2026-11-02" }],
      },
    );
    await click(named("Listed: 5 sites"));
    await click(named("Paste an index"));
    await click(named("Export settings"));
    await click(named("Show as text"));
    await click(named("Remove Harbour talks"));
    expect(await faults()).toEqual([]);
  },
  unhurried,
);
