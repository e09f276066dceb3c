import type { JSX } from "preact";
import { useOptionsI18n } from "../i18n";
import { Section } from "../parts/Section";

const points = ["1", "2", "3", "4", "5", "6"] as const;

/** What is read, what is kept, and what never leaves, in plain words. */
export function PrivacySection(): JSX.Element {
  const { t } = useOptionsI18n();
  return (
    <Section id="privacy" title={t("options.privacy")}>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{t(`options.privacy.${point}`)}</li>
        ))}
      </ul>
    </Section>
  );
}
