import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type OptionsKey, optionsTexts, useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import type { Shortcut } from "../options-api";
import { Section } from "../parts/Section";

const isKey = (key: string): key is OptionsKey => Object.hasOwn(optionsTexts, key);

/** The browser's shortcuts as they are set now; a browser that has none says so. */
export function ShortcutsSection(): JSX.Element {
  const { t } = useOptionsI18n();
  const { api } = useOptions();
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  useEffect(() => {
    void api.shortcuts().then(setShortcuts);
  }, [api]);
  const known = (shortcuts ?? []).flatMap(({ name, keys }) => {
    const key = `options.shortcut.${name}`;
    return isKey(key) ? [{ text: t(key), keys }] : [];
  });
  return (
    <Section id="shortcuts" title={t("options.shortcuts")}>
      {known.length === 0 ? (
        <p class="about">{t("options.shortcuts.missing")}</p>
      ) : (
        <>
          <dl class="shortcuts">
            {known.map(({ text, keys }) => (
              <div key={text}>
                <dt>{text}</dt>
                <dd>{keys ? <kbd>{keys}</kbd> : t("options.shortcut.none")}</dd>
              </div>
            ))}
          </dl>
          <p class="about">{t("options.shortcuts.change")}</p>
        </>
      )}
      <p class="about">{t("options.shortcuts.panel")}</p>
    </Section>
  );
}
