import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Disclosure } from "../../ui/parts/Disclosure";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { Section } from "../parts/Section";
import { AddSite } from "./AddSite";
import { ChosenSites } from "./ChosenSites";
import { SiteRow } from "./SiteRow";
import { useAccess } from "./use-access";

/** Sites that are read: those the reader added, and those the extension was shipped with. */
export function SitesSection(): JSX.Element {
  const { t } = useOptionsI18n();
  const { api, settings } = useOptions();
  const listed = api.listedSites();
  const access = useAccess(api, [...settings.addedSites, ...listed]);
  const missing = listed.filter((host) => access.get(host) === false);
  return (
    <Section id="sites" title={t("options.sites")} about={t("options.sites.about")}>
      <AddSite listed={listed} />
      {settings.addedSites.length > 0 && (
        <>
          <h3>{t("options.added")}</h3>
          <ul class="sites">
            {settings.addedSites.map((host) => (
              <SiteRow key={host} host={host} added allowed={access.get(host) ?? true} />
            ))}
          </ul>
        </>
      )}
      <ChosenSites shown={[...listed, ...settings.addedSites]} />
      <Disclosure label={t("options.sites.listed", { count: listed.length })} open={missing.length > 0}>
        <ListedSites listed={listed} access={access} />
      </Disclosure>
    </Section>
  );
}

function ListedSites({ listed, access }: { listed: string[]; access: Map<string, boolean> }): JSX.Element {
  const { t } = useOptionsI18n();
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLowerCase();
  const found = listed.filter((host) => host.includes(wanted));
  return (
    <>
      <input
        type="search"
        class="finder"
        aria-label={t("options.sites.filter")}
        placeholder={t("options.sites.filter")}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <ul class="sites">
        {found.map((host) => (
          <SiteRow key={host} host={host} added={false} allowed={access.get(host) ?? true} />
        ))}
      </ul>
      {found.length === 0 && <p class="message">{t("options.sites.noneFound", { query: query.slice(0, 60) })}</p>}
    </>
  );
}
