import type { JSX } from "preact";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { nextFocus } from "../model/next-focus";
import { BehaviourChoice } from "./BehaviourChoice";

interface SiteRowProps {
  host: string;
  /** By the reader, so that it can be removed. */
  added: boolean;
  allowed: boolean;
}

/** A site with what happens on it, and the way back where its permission was taken away. */
export function SiteRow({ host, added, allowed }: SiteRowProps): JSX.Element {
  const { t } = useOptionsI18n();
  const { api, say, change } = useOptions();
  // Straight in the click: the browser asks for a permission nowhere else.
  const allow = (button: HTMLElement): void => {
    const choice = button.closest("li")?.querySelector("select");
    void api.askAccess(host).then(async (granted) => {
      if (granted) choice?.focus();
      if (granted) await api.sitesChanged();
      say(t(granted ? "options.site.allowed" : "options.addSite.denied", { host }));
    });
  };
  const remove = async (button: HTMLElement): Promise<void> => {
    const next = nextFocus(button.closest("li"), "select");
    const result = await change(
      "addedSites",
      (hosts) => hosts.filter((other) => other !== host),
      t("options.site.removed", { host }),
    );
    if (!result.ok) return;
    next?.focus();
    await api.dropAccess(host);
    await api.sitesChanged();
  };
  return (
    <li class="site">
      <bdi>{host}</bdi>
      {!allowed && (
        <span class="missing">
          {t("options.site.missing")}{" "}
          <button type="button" class="ss-button" onClick={({ currentTarget }) => allow(currentTarget)}>
            {t("options.site.allow")}
          </button>
        </span>
      )}
      <BehaviourChoice host={host} withDefault />
      {added && (
        <button
          type="button"
          class="ss-link"
          aria-label={t("options.site.removeOf", { host })}
          onClick={({ currentTarget }) => void remove(currentTarget)}
        >
          {t("options.site.remove")}
        </button>
      )}
    </li>
  );
}
