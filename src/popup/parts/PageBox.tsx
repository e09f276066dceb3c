import type { JSX, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Result } from "../../core/result";
import type { PageState } from "../../messages/protocol";
import { Shape } from "../../ui/parts/Shape";
import { type PopupKey, popupTexts, usePopupI18n } from "../i18n";
import { settledState } from "../model/settled-state";
import type { PopupApi } from "../popup-api";

/** A page that was just switched on still says for a moment that it is off: so often it is asked before it is believed. */
const patience = 8;

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
  const box = useRef<HTMLElement>(null);

  const read = async (id: number | null, offLeft = 0): Promise<void> => {
    if (id === null) return setState(nowhere);
    const result = await settledState(api, id, () => isThere.current, offLeft);
    if (!result) return;
    if (!result.ok) setProblem(result.message);
    setState(result.ok ? result.value : { ...nowhere, reason: "failed" });
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

  const act = async (work: (tab: number) => Promise<Result<null>>, offLeft = 0): Promise<void> => {
    if (tab === null) return;
    // The button that was pressed may go.
    box.current?.focus();
    setState(loading);
    setProblem(null);
    const result = await work(tab);
    if (!result.ok) setProblem(result.message);
    await read(tab, result.ok ? offLeft : 0);
  };
  const show = async (): Promise<void> => {
    if (tab === null) return;
    const result = await api.showPanel(tab);
    if (result.ok) api.close();
    else setProblem(result.message);
  };
  return (
    <PageBoxView
      box={box}
      state={state}
      problem={problem}
      onCheck={() => void act(api.checkTab)}
      onSwitchOn={() => void act(api.switchOn, patience)}
      onShow={show}
    />
  );
}

interface ViewProps {
  box: RefObject<HTMLElement | null>;
  state: Shown;
  problem: string | null;
  onCheck: () => void;
  onSwitchOn: () => void;
  onShow: () => void;
}

function PageBoxView({ box, state, problem, onCheck, onSwitchOn, onShow }: ViewProps): JSX.Element {
  const { t } = usePopupI18n();
  const found = state.kind === "report" && state.claims > 0;
  const reason = state.reason ?? state.kind;
  const checkable = state.kind !== "loading" && !found && canCheck.has(reason);
  return (
    <section ref={box} tabIndex={-1} class="page-box" aria-label={t("popup.page")} aria-busy={state.kind === "loading"}>
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
      {reason === "off" && (
        <button type="button" class="ss-button" onClick={onSwitchOn}>
          {t("popup.switchOn")}
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
