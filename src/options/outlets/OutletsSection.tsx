import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { useAnswer } from "../model/use-answer";
import { Section } from "../parts/Section";
import { byCountry } from "./by-country";
import { CountryRows } from "./CountryRows";

/** Every outlet that has reports in the index, with a switch; whole countries at once. */
export function OutletsSection(): JSX.Element {
  const { t } = useOptionsI18n();
  const { api, packRound } = useOptions();
  const [query, setQuery] = useState("");
  const answer = useAnswer(() => api.outlets(), packRound);
  const reporting = answer?.ok ? answer.value.filter(({ reports }) => reports > 0) : [];
  const groups = byCountry(reporting, query);
  return (
    <Section id="outlets" title={t("options.outlets")} about={t("options.outlets.about")}>
      {answer && !answer.ok && <p class="message bad">{answer.message}</p>}
      <input
        type="search"
        class="finder"
        aria-label={t("options.outlets.filter")}
        placeholder={t("options.outlets.filter")}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {groups.length > 0 && (
        <table class="outlets">
          <thead>
            <tr>
              <th scope="col">{t("options.outlets.name")}</th>
              <th scope="col" class="number">
                {t("options.outlets.reports")}
              </th>
              <th scope="col" class="day">
                {t("options.outlets.latest")}
              </th>
              <th scope="col" class="use">
                {t("options.outlets.use")}
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <CountryRows key={group.country} group={group} />
          ))}
        </table>
      )}
      {answer?.ok && groups.length === 0 && query !== "" && (
        <p class="message">{t("options.outlets.noneFound", { query: query.slice(0, 60) })}</p>
      )}
      <p class="about after">{t("options.outlets.unreported")}</p>
    </Section>
  );
}
