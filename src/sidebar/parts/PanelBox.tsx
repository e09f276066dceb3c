import type { JSX } from "preact";
import { usePanel } from "../panel-context";
import { clampWidth } from "../room";
import { PanelHead } from "./PanelHead";
import { PanelMenu } from "./PanelMenu";
import { ReportBody } from "./ReportBody";
import { ResizeHandle } from "./ResizeHandle";
import { StateBody } from "./StateBody";
import { Stepper } from "./Stepper";

/** The open panel: a fixed head and foot, and one scrolling body. */
export function PanelBox(): JSX.Element {
  const { state, view } = usePanel();
  return (
    <div class="panel" data-scroll style={{ "--panel-width": `${clampWidth(state.settings.width)}px` }}>
      <ResizeHandle />
      <PanelHead />
      {state.menu && <PanelMenu />}
      <div class="panel-body" data-scroll>
        {view.report?.outcome === "claims" ? <ReportBody report={view.report} /> : <StateBody />}
      </div>
      {view.shown.length > 0 && <Stepper />}
    </div>
  );
}
