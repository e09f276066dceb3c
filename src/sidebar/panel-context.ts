import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PanelActs } from "./acts";
import type { PanelState } from "./panel-state";
import type { PanelView } from "./panel-view";

export interface Panel {
  state: PanelState;
  view: PanelView;
  acts: PanelActs;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error("a part of the panel was drawn outside PanelContext");
  return panel;
}
