import "fake-indexeddb/auto";
import { deflateRawSync } from "node:zlib";
import { IDBFactory } from "fake-indexeddb";
import { Library } from "../../src/background/library";
import { type Shipped, shippedPacked, shippedText } from "../../src/background/shipped";
import { packText } from "../fakes/pack";

const text = packText({ id: "bundled", version: "1.2.0" });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test("a pack as the build carries it says the same as its text", async () => {
  const plain = shippedText(text);
  const facts = JSON.stringify({ id: plain.id, version: plain.version, digest: plain.digest });
  const packed = shippedPacked(facts, deflateRawSync(text).toString("base64"));
  expect({ ...packed, text: await packed.text() }).toEqual({ ...plain, text });
});

test("it is unpacked at the first start, and not again before it changes", async () => {
  let unpacked = 0;
  const counted = (shipped: Shipped): Shipped => ({
    ...shipped,
    text: () => {
      unpacked++;
      return shipped.text();
    },
  });
  const start = async (shipped: string): Promise<number> => {
    await new Library(counted(shippedText(shipped)), async () => undefined).records();
    return unpacked;
  };
  expect([await start(text), await start(text), await start(packText({ id: "bundled", version: "1.3.0" }))]).toEqual([
    1, 1, 2,
  ]);
});
