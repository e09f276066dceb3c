import type { JSX } from "preact";
import type { SiteBehaviour } from "../../core/settings";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { useSiteChoice } from "./use-site-choice";

const behaviours = ["open", "tab", "off"] as const;

interface BehaviourChoiceProps {
  host: string;
  /** Whether having no choice of its own is one of the answers. */
  withDefault: boolean;
}

/** What happens on a site. */
export function BehaviourChoice({ host, withDefault }: BehaviourChoiceProps): JSX.Element {
  const { t } = useOptionsI18n();
  const { settings } = useOptions();
  const choose = useSiteChoice(host);
  const chosen = (value: string): SiteBehaviour | undefined => behaviours.find((option) => option === value);
  return (
    <select
      aria-label={t("options.site.behaviour", { host })}
      value={settings.sites[host] ?? ""}
      onChange={({ currentTarget }) => void choose(chosen(currentTarget.value))}
    >
      {withDefault && <option value="">{t("options.site.default")}</option>}
      {behaviours.map((option) => (
        <option key={option} value={option}>
          {t(`options.behaviour.${option}`)}
        </option>
      ))}
    </select>
  );
}
