import type { Result } from "../../core/result";
import type { PageState } from "../../messages/protocol";
import type { PopupApi } from "../popup-api";

/** A page still being read is asked again so many ms later, for as long as the popup is there. */
const pause = 250;

/** What a tab says of its page once that has been read; `offLeft`: so often an "off" is not believed. Null where the popup is gone. */
export async function settledState(
  api: PopupApi,
  tab: number,
  isThere: () => boolean,
  offLeft: number,
): Promise<Result<PageState> | null> {
  for (let left = offLeft; ; left--) {
    const result = await api.tabState(tab);
    if (!isThere()) return null;
    const isOff = result.ok && result.value.reason === "off";
    if (!result.ok || (result.value.kind !== "loading" && !(isOff && left > 0))) return result;
    await new Promise((done) => setTimeout(done, pause));
  }
}
