import type { JSX } from "preact";
import type { SiteBehaviour } from "../../core/settings";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";

interface SiteRowProps {
  host: string;
  /** By the reader, so that it can be removed. */
  added: boolean;
  allowed: boolean;
}

const behaviours = ["open", "tab", "off"] as const;

/** A site with what happens on it, and the way back where its permission was taken away. */
export function SiteRow({ host, added, allowed }: SiteRowProps): JSX.Element {
  const { t } = useOptionsI18n();
  const { api, say, change } = useOptions();
  // Straight in the click: the browser asks for a permission nowhere else.
  const allow = (): void => {
    void api.askAccess(host).then(async (granted) => {
      if (granted) await api.sitesChanged();
      say(t(granted ? "options.site.allowed" : "options.addSite.denied", { host }));
    });
  };
  const remove = async (): Promise<void> => {
    const result = await change(
      "addedSites",
      (hosts) => hosts.filter((other) => other !== host),
      t("options.site.removed", { host }),
    );
    if (!result.ok) return;
    await api.dropAccess(host);
    await api.sitesChanged();
  };
  return (
    <li class="site">
      <bdi>{host}</bdi>
      {!allowed && (
        <span class="missing">
          {t("options.site.missing")}{" "}
          <button type="button" class="ss-button" onClick={allow}>
            {t("options.site.allow")}
          </button>
        </span>
      )}
      <BehaviourChoice host={host} />
      {added && (
        <button
          type="button"
          class="ss-link"
          aria-label={t("options.site.removeOf", { host })}
          onClick={() => void remove()}
        >
          {t("options.site.remove")}
        </button>
      )}
    </li>
  );
}

function BehaviourChoice({ host }: { host: string }): JSX.Element {
  const { t } = useOptionsI18n();
  const { settings, change } = useOptions();
  const set = (behaviour: SiteBehaviour | undefined): void => {
    const text = t(behaviour ? `options.behaviour.${behaviour}` : "options.site.default");
    const next = (sites: Record<string, SiteBehaviour>) => {
      const { [host]: _gone, ...others } = sites;
      return behaviour ? { ...others, [host]: behaviour } : others;
    };
    void change("sites", next, t("options.sites.chosen", { host, behaviour: text }));
  };
  return (
    <select
      aria-label={t("options.site.behaviour", { host })}
      value={settings.sites[host] ?? ""}
      onChange={({ currentTarget }) => set(behaviours.find((option) => option === currentTarget.value))}
    >
      <option value="">{t("options.site.default")}</option>
      {behaviours.map((option) => (
        <option key={option} value={option}>
          {t(`options.behaviour.${option}`)}
        </option>
      ))}
    </select>
  );
}
