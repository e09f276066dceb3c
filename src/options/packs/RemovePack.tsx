import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PackSummary } from "../../core/views/types";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { nextFocus } from "../model/next-focus";

/** Removal in two steps, in place: a question with the safe answer in focus. */
export function RemovePack({ pack }: { pack: PackSummary }): JSX.Element {
  const { t } = useOptionsI18n();
  const { api, say, packsChanged } = useOptions();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const stay = (): void => {
    setAsking(false);
    // The button is back only after the next drawing.
    setTimeout(() => ask.current?.focus());
  };
  const remove = async (button: HTMLElement): Promise<void> => {
    const next = nextFocus(button.closest("li"), "button");
    const result = await api.removePack(pack.id);
    if (result.ok) {
      next?.focus();
      packsChanged();
    } else stay();
    say(result.ok ? t("options.pack.removed", { pack: pack.title }) : t("options.failed", { message: result.message }));
  };
  if (!asking) {
    return (
      <button
        ref={ask}
        type="button"
        class="ss-button"
        aria-label={t("options.pack.removeOf", { pack: pack.title })}
        onClick={() => setAsking(true)}
      >
        {t("options.pack.remove")}
      </button>
    );
  }
  const question = t("options.pack.remove.sure", { pack: pack.title });
  return (
    <div class="ask" role="alertdialog" aria-label={question} onKeyDown={(event) => event.key === "Escape" && stay()}>
      <span>{question}</span>
      <button type="button" class="ss-button" ref={keep} onClick={stay}>
        {t("options.pack.remove.no")}
      </button>
      <button type="button" class="ss-button danger" onClick={({ currentTarget }) => void remove(currentTarget)}>
        {t("options.pack.remove.yes")}
      </button>
    </div>
  );
}
