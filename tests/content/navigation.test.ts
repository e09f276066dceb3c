/** @jest-environment jsdom */
import { onNavigation } from "../../src/content/navigation";

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
let stop: (() => void) | undefined;
let heard: string[];

beforeEach(() => {
  heard = [];
  history.replaceState(null, "", "/start");
  document.title = "start";
});
afterEach(() => stop?.());

const listen = (): void => {
  stop = onNavigation(window, () => heard.push(location.pathname));
};

describe("without the Navigation API", () => {
  test("an address that changes with its title is noticed once", async () => {
    listen();
    history.pushState(null, "", "/second");
    document.title = "second";
    await settle();
    document.title = "second, still";
    await settle();
    expect(heard).toEqual(["/second"]);
  });

  test("a hash alone is no navigation", async () => {
    listen();
    history.pushState(null, "", "/start#part");
    document.title = "part";
    await settle();
    expect(heard).toEqual([]);
  });

  test("once it is stopped nothing is noticed", async () => {
    listen();
    stop?.();
    history.pushState(null, "", "/third");
    document.title = "third";
    await settle();
    expect(heard).toEqual([]);
  });
});

describe("with the Navigation API", () => {
  const navigation = Object.assign(new EventTarget(), { currentEntry: {} });
  beforeAll(() => Object.assign(window, { navigation }));
  afterAll(() => Reflect.deleteProperty(window, "navigation"));

  test("each new address is noticed at once", () => {
    listen();
    for (const path of ["/a", "/a", "/b"]) {
      history.pushState(null, "", path);
      navigation.dispatchEvent(new Event("currententrychange"));
    }
    expect(heard).toEqual(["/a", "/b"]);
  });
});
