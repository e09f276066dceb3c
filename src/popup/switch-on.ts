import { failure, type Result } from "../core/result";
import { hostOf } from "../platform/pages";
import { readSettings, updateSetting } from "../platform/settings";
import { sitesWithout } from "../ui/site-choice";

/** Forgets what keeps a tab's site off; its page hears of it as of every change of the settings. */
export async function switchOn(tabId: number): Promise<Result<null>> {
  const host = await hostOf(tabId);
  if (host === null)
    return failure("no-tab", "The browser does not tell which site this is. Switch it on in the options.");
  const { settings, problem } = await readSettings();
  return problem ?? updateSetting("sites", (sites) => sitesWithout({ ...settings, sites }, host));
}
