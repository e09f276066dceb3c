import type { JSX } from "preact";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { nextFocus } from "../model/next-focus";
import { BehaviourChoice } from "./BehaviourChoice";
import { useSiteChoice } from "./use-site-choice";

/** Sites with a choice that no other list shows: parts of a listed one, or those read on a click. */
export function ChosenSites({ shown }: { shown: string[] }): JSX.Element | null {
  const { t } = useOptionsI18n();
  const { settings } = useOptions();
  const hosts = Object.keys(settings.sites)
    .filter((host) => !shown.includes(host))
    .sort();
  if (hosts.length === 0) return null;
  return (
    <>
      <h3>{t("options.chosen")}</h3>
      <ul class="sites chosen">
        {hosts.map((host) => (
          <ChosenRow key={host} host={host} />
        ))}
      </ul>
    </>
  );
}

/** The way back is a button: in the select the row would go while an arrow key passes "as everywhere". */
function ChosenRow({ host }: { host: string }): JSX.Element {
  const { t } = useOptionsI18n();
  const choose = useSiteChoice(host);
  const reset = async (button: HTMLElement): Promise<void> => {
    const next = nextFocus(button.closest("li"), "button");
    if ((await choose(undefined)).ok) next?.focus();
  };
  return (
    <li class="site">
      <bdi>{host}</bdi>
      <BehaviourChoice host={host} withDefault={false} />
      <button
        type="button"
        class="ss-link"
        aria-label={t("options.site.resetOf", { host })}
        onClick={({ currentTarget }) => void reset(currentTarget)}
      >
        {t("options.site.default")}
      </button>
    </li>
  );
}
