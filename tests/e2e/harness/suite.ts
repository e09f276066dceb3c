import { openSession, type SessionOptions } from "./open";
import type { Session } from "./session";
import { testSite } from "./sites";

/**
 * One browser for all tests of a file. After the last of them, nothing of ours may have gone wrong anywhere:
 * no error, no unhandled rejection, no unchecked failure in page, background or extension page. `expected` are those that a test provokes itself.
 */
export function suite(options: Partial<SessionOptions> = {}, expected?: RegExp): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await openSession({ site: testSite, ...options });
  }, 60_000);
  afterAll(async () => {
    try {
      const errors = (await session?.ownErrors()) ?? [];
      expect(errors.filter((error) => !expected?.test(error))).toEqual([]);
    } finally {
      await session?.close();
    }
  }, 30_000);
  return () => {
    if (!session) throw new Error("the browser did not start");
    return session;
  };
}
