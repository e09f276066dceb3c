import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { saveFile } from "./save-file";

interface TextOutProps {
  /** File name. */
  name: string;
  text: string;
  onClose: () => void;
}

/** A text to take away: as a file, or, where a browser saves none, to copy from a field. */
export function TextOut({ name, text, onClose }: TextOutProps): JSX.Element {
  const { t } = useOptionsI18n();
  const { say } = useOptions();
  const [asText, setAsText] = useState(false);
  const copy = (): void => {
    void navigator.clipboard?.writeText(text).then(() => say(t("options.copied")));
  };
  return (
    <div class="text-box">
      <p>
        <code>{name}</code>
      </p>
      <div class="buttons">
        <button type="button" class="ss-button primary" onClick={() => saveFile(name, text)}>
          {t("options.download")}
        </button>
        <button type="button" class="ss-button" aria-expanded={asText} onClick={() => setAsText(!asText)}>
          {t("options.showText")}
        </button>
        <button type="button" class="ss-button" onClick={copy}>
          {t("options.copy")}
        </button>
        <button type="button" class="ss-link" onClick={onClose}>
          {t("options.hideText")}
        </button>
      </div>
      {asText && (
        <textarea readOnly rows={8} value={text} aria-label={name} onFocus={(e) => e.currentTarget.select()} />
      )}
    </div>
  );
}
