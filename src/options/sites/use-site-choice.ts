import type { Result } from "../../core/result";
import type { SiteBehaviour } from "../../core/settings";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";

/** Keeps what happens on a site; undefined: as everywhere. */
export function useSiteChoice(host: string): (behaviour: SiteBehaviour | undefined) => Promise<Result<null>> {
  const { t } = useOptionsI18n();
  const { change } = useOptions();
  return (behaviour) => {
    const text = t(behaviour ? `options.behaviour.${behaviour}` : "options.site.default");
    const next = (sites: Record<string, SiteBehaviour>) => {
      const { [host]: _gone, ...others } = sites;
      return behaviour ? { ...others, [host]: behaviour } : others;
    };
    return change("sites", next, t("options.sites.chosen", { host, behaviour: text }));
  };
}
