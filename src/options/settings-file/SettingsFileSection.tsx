import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { failure, type Result } from "../../core/result";
import { type OptionsKey, optionsTexts, useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { Section } from "../parts/Section";
import { TextIn } from "../parts/TextIn";
import { TextOut } from "../parts/TextOut";
import { readSettingsFile, writeSettingsFile } from "./settings-file";

const isKey = (key: string): key is OptionsKey => Object.hasOwn(optionsTexts, key);

/** All choices as a file, and back; a file with a single fault changes nothing. */
export function SettingsFileSection({ onImported }: { onImported: () => Promise<void> }): JSX.Element {
  const { t } = useOptionsI18n();
  const { api, settings, say } = useOptions();
  const [text, setText] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);

  const take = async (content: string): Promise<Result<null>> => {
    const file = readSettingsFile(content);
    if (!file.ok) {
      const key = `options.settings.badFile.${file.code}`;
      return failure(file.code, isKey(key) ? t(key) : file.message, file.details);
    }
    const result = await api.save(file.value);
    if (!result.ok) return failure(result.code, t("options.failed", { message: result.message }), result.details);
    await onImported();
    await api.sitesChanged();
    say(t("options.settings.imported"));
    return result;
  };
  const exportIt = (): void => {
    setText(writeSettingsFile(settings));
    say(t("options.settings.exported"));
  };
  const close = (): void => {
    setText(null);
    opener.current?.focus();
  };
  return (
    <Section id="settings" title={t("options.settings")} about={t("options.settings.about")}>
      <div class="buttons">
        <button ref={opener} type="button" class="ss-button" onClick={exportIt}>
          {t("options.settings.export")}
        </button>
      </div>
      {text !== null && <TextOut name="second-source-settings.json" text={text} onClose={close} />}
      <h3>{t("options.settings.import")}</h3>
      <TextIn label={t("options.settings.paste")} onText={take} />
    </Section>
  );
}
