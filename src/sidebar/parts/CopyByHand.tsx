import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useI18n } from "../../ui/i18n/context";

/** The citation as selected text, where writing to the clipboard was refused. */
export function CopyByHand({ text }: { text: string }): JSX.Element {
  const { t } = useI18n();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <label class="by-hand">
      <span class="quiet">{t("card.copyBy")}</span>
      <textarea ref={field} readOnly rows={6} value={text} dir="auto" />
    </label>
  );
}
