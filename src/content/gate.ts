// The only script on every listed news page: may this be a known story? If so, the background injects the rest.
import bundledWords from "embedded:gate";
import { rawContextIsAlive, sendRaw } from "../platform/raw";
import { isReadable, whenOpened } from "./documents";
import { gateHook } from "./gate-hook";
import { watch } from "./gate-watch";

const announce = async (): Promise<void> => {
  const message = { mark: "second-source", id: `gate-${Math.random()}`, type: "gatePassed", data: {} };
  // A background that is stopped while it starts loses the message: ask again a little later each time.
  for (let attempt = 0; attempt < 4; attempt++) {
    if (await sendRaw(message)) return;
    await new Promise((done) => setTimeout(done, 400 * (attempt + 1)));
  }
};

/** Firefox injects on installation, and so do we: one gate a page is enough while its extension lives. */
const hook = gateHook();
if (isReadable(document, window) && !hook.isAlive?.()) {
  hook.isAlive = rawContextIsAlive;
  whenOpened(document, () => {
    hook.learn = watch(window, JSON.parse(bundledWords), announce);
    if (hook.words) hook.learn(hook.words);
  });
}
