import { openSession, type SessionOptions } from "./open";
import type { Session } from "./session";
import { testSite } from "./sites";

/** Services that the browsers themselves call whether or not an extension is there. */
export const browserOwn = /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox)\.(com|org|net)$/;

/** What the pages that are served ask for themselves, and the browsers for any page. */
const ofThePages = /^\/(favicon\.ico|outlet\.css)$/;

/**
 * Requests that neither opened a page nor were made by one. The pages make next to none, so that whatever an
 * extension sent from any of its scripts would be here.
 */
export const unexplained = ({ seen }: Session): string[] =>
  seen
    .filter(({ opens, host, path }) => !opens && !browserOwn.test(host) && !ofThePages.test(path))
    .map(({ method, host, path }) => `${method} ${host}${path}`);

/**
 * One browser for all tests of a file. After the last of them, nothing of ours may have gone wrong anywhere: no
 * request of ours, no error, no unhandled rejection, no unchecked failure in page, background or extension page.
 * `expected` are those that a test provokes itself.
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
      expect(session ? unexplained(session) : []).toEqual([]);
    } finally {
      await session?.close();
    }
  }, 30_000);
  return () => {
    if (!session) throw new Error("the browser did not start");
    return session;
  };
}
