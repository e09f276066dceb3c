import { kind, openSession } from "./harness/open";
import { testSite } from "./harness/sites";
import { waitFor } from "./harness/wait";

/** Before any test: the extension is installed and its background answers. Otherwise nothing ran, and that is said. */
export default async function selfCheck(): Promise<void> {
  const session = await openSession({ site: testSite });
  try {
    const page = await session.openOwn("popup.html");
    const answer = await waitFor("the background to answer", () =>
      page.evaluate(async () => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: { id: string } } }).chrome;
        return runtime.id || null;
      }),
    );
    await waitFor("the background to run", () => session.backgroundRuns());
    console.log(`${kind}: extension ${answer} is installed and runs`);
  } catch (error) {
    throw new Error(`Not run: the extension does not work in ${kind} at all. ${error}`);
  } finally {
    await session.close();
  }
}
