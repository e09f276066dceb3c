import { openSession, type SessionOptions } from "./open";
import type { Session } from "./session";
import { testSite } from "./sites";

/**
 * One browser for all tests of a file. After the last of them, nothing of ours may have gone wrong anywhere:
 * no error, no unhandled rejection, no unchecked failure in page, background or extension page.
 */
export function suite(options: Partial<SessionOptions> = {}): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await openSession({ site: testSite, ...options });
  }, 60_000);
  afterAll(async () => {
    try {
      expect(await session?.ownErrors()).toEqual([]);
    } finally {
      await session?.close();
    }
  }, 30_000);
  return () => {
    if (!session) throw new Error("the browser did not start");
    return session;
  };
}
