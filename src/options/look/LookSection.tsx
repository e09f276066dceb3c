import type { JSX } from "preact";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { Choice } from "../parts/Choice";
import { Section } from "../parts/Section";
import { Switch } from "../parts/Switch";
import { WidthChoice } from "./WidthChoice";

/** What the panel looks like and when it opens by itself. */
export function LookSection(): JSX.Element {
  const { t } = useOptionsI18n();
  const { settings, change } = useOptions();
  return (
    <Section id="look" title={t("options.look")}>
      <Choice
        label={t("options.behaviour")}
        value={settings.behaviour}
        options={["tab", "open", "off"] as const}
        textOf={(option) => t(`options.behaviour.${option}`)}
        onChoose={(option) => void change("behaviour", () => option)}
      />
      <Choice
        label={t("options.theme")}
        value={settings.theme}
        options={["system", "light", "dark"] as const}
        textOf={(option) => t(`options.theme.${option}`)}
        onChoose={(option) => void change("theme", () => option)}
      />
      <Choice
        label={t("options.side")}
        value={settings.side}
        options={["left", "right"] as const}
        textOf={(option) => t(`options.side.${option}`)}
        onChoose={(option) => void change("side", () => option)}
      />
      <Choice
        label={t("options.order")}
        value={settings.order}
        options={["page", "weight"] as const}
        textOf={(option) => t(`options.order.${option}`)}
        onChoose={(option) => void change("order", () => option)}
      />
      <WidthChoice />
      <Switch
        label={t("options.highlights")}
        on={settings.highlights}
        onChange={(on) => void change("highlights", () => on)}
      />
    </Section>
  );
}
