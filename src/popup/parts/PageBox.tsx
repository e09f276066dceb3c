import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { PageState } from "../../messages/protocol";
import { Shape } from "../../ui/parts/Shape";
import { type PopupKey, popupTexts, usePopupI18n } from "../i18n";
import type { PopupApi } from "../popup-api";

/** A page still being read is asked again so many ms later, for as long as the popup is there. */
const pause = 250;

type Shown = PageState | { kind: "loading"; claims: 0; conflicts: 0; reason: null };
const loading: Shown = { kind: "loading", claims: 0, conflicts: 0, reason: null };
const nowhere: PageState = { kind: "off", claims: 0, conflicts: 0, reason: "no-tab" };

/** Reasons that a click on "Check this page" can change. */
const canCheck = new Set(["not-listed", "off-story", "no-claims", "failed"]);
const refused = new Set(["no-access", "restricted", "no-tab"]);

const isKey = (key: string): key is PopupKey => Object.hasOwn(popupTexts, key);

/** The page in the current tab: what was found on it, or why there is nothing, and what can be done. */
export function PageBox({ api }: { api: PopupApi }): JSX.Element {
  const [tab, setTab] = useState<number | null>(null);
  const [state, setState] = useState<Shown>(loading);
  const [problem, setProblem] = useState<string | null>(null);

  const isThere = useRef(true);

  const read = async (id: number | null): Promise<void> => {
    const result = id === null ? null : await api.tabState(id);
    if (!isThere.current) return;
    if (result?.ok && result.value.kind === "loading") {
      await new Promise((done) => setTimeout(done, pause));
      return read(id);
    }
    if (result && !result.ok) setProblem(result.message);
    setState(result?.ok ? result.value : { ...nowhere, reason: result ? "failed" : "no-tab" });
  };
  useEffect(() => {
    void api.tab().then((id) => {
      setTab(id);
      return read(id);
    });
    return () => {
      isThere.current = false;
    };
  }, []);

  const check = async (): Promise<void> => {
    if (tab === null) return;
    setState(loading);
    setProblem(null);
    const result = await api.checkTab(tab);
    if (!result.ok) setProblem(result.message);
    await read(tab);
  };
  const show = async (): Promise<void> => {
    if (tab === null) return;
    const result = await api.showPanel(tab);
    if (result.ok) api.close();
    else setProblem(result.message);
  };
  return <PageBoxView state={state} problem={problem} onCheck={check} onShow={show} />;
}

interface ViewProps {
  state: Shown;
  problem: string | null;
  onCheck: () => void;
  onShow: () => void;
}

function PageBoxView({ state, problem, onCheck, onShow }: ViewProps): JSX.Element {
  const { t } = usePopupI18n();
  const found = state.kind === "report" && state.claims > 0;
  const reason = state.reason ?? state.kind;
  const checkable = state.kind !== "loading" && !found && canCheck.has(reason);
  return (
    <section class="page-box" aria-label={t("popup.page")} aria-busy={state.kind === "loading"}>
      <div class="page-box-text" role="status">
        {found ? <Found state={state} /> : <p>{reasonText(t, state)}</p>}
        {refused.has(reason) && <p class="quiet">{t("popup.state.still")}</p>}
        {problem && <p class="quiet">{problem}</p>}
      </div>
      {found && (
        <button type="button" class="ss-button primary" onClick={onShow}>
          {t("popup.open")}
        </button>
      )}
      {checkable && (
        <button type="button" class="ss-button" onClick={onCheck}>
          {t("popup.check")}
        </button>
      )}
    </section>
  );
}

function Found({ state }: { state: Shown }): JSX.Element {
  const { t } = usePopupI18n();
  return (
    <>
      <p class="page-box-lead">{t("count.claims", { count: state.claims })}</p>
      {state.conflicts > 0 ? (
        <p class="page-box-conflict" data-standing="conflict">
          <Shape name="conflict" /> {t("popup.conflicts", { count: state.conflicts })}
        </p>
      ) : (
        <p class="quiet">{t("popup.noConflicts")}</p>
      )}
    </>
  );
}

/** The catalogue's wording for a reason; a reason without one is shown as it came. */
function reasonText(t: (key: PopupKey) => string, { kind, reason }: Shown): string {
  const key = `popup.state.${reason ?? kind}`;
  if (isKey(key)) return t(key);
  return reason ?? t("popup.state.off-story");
}
