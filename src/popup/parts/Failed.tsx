import type { JSX } from "preact";
import type { Failure } from "../../core/result";
import { usePopupI18n } from "../i18n";

/** What went wrong, and the way to ask once more. */
export function Failed({ problem, onRetry }: { problem: Failure; onRetry: () => void }): JSX.Element {
  const { t } = usePopupI18n();
  return (
    <div class="failed">
      <p class="message bad" role="status">
        {problem.message}
      </p>
      <button type="button" class="ss-button" onClick={onRetry}>
        {t("retry")}
      </button>
    </div>
  );
}
