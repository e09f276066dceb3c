import type { JSX } from "preact";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { Section } from "../parts/Section";

/** What the extension is, its version, and the way to the other pages. */
export function AboutSection(): JSX.Element {
  const { t } = useOptionsI18n();
  const { api } = useOptions();
  return (
    <Section id="about" title={t("options.about")} about={t("options.about.text")}>
      <p class="buttons">
        <a href={api.overviewLink()}>{t("options.about.overview")}</a>
        <a href={api.welcomeLink()}>{t("options.about.welcome")}</a>
        <span class="quiet">{t("options.about.version", { version: api.version() })}</span>
      </p>
    </Section>
  );
}
