import { createElement, render } from "preact";
import { createI18n, english } from "../ui/i18n/i18n";
import { App } from "./App";
import { Controller } from "./controller";
import { createFocus } from "./focus";
import { guardHost } from "./guard";
import { attachHost, createHost, hiddenHost } from "./host";
import type { PanelState } from "./panel-state";
import { quarantine } from "./quarantine";
import { hasRoom } from "./room";
import { styles } from "./styles";
import type { SidebarHandle, SidebarOptions } from "./types";

export { pageCounts } from "../ui/report/counts";
export { standingOf } from "../ui/report/standing";
export { behaviourOn, siteOf } from "../ui/site-choice";
export { SHEET_BELOW } from "./room";

/** For tests: what counts as the reader's own event, another catalogue, and the root that is otherwise closed. */
export interface MountOverrides {
  trusted?: (event: Event) => boolean;
  messages?: typeof english;
  onRoot?: (root: ShadowRoot) => void;
}

const startsOpen = ({ document, settings, startOpen, measureArticle }: SidebarOptions): boolean =>
  startOpen === true &&
  hasRoom({
    viewport: document.documentElement.clientWidth,
    panel: settings.width,
    side: settings.side,
    article: measureArticle?.() ?? null,
  });

/** Puts the sidebar into a page: one host element with a closed shadow root, drawn from the states it is given. */
export function mountSidebar(options: SidebarOptions, overrides: MountOverrides = {}): SidebarHandle {
  const { document, actions } = options;
  const i18n = createI18n(overrides.messages ?? english, options.locale);
  const host = createHost(document, options.shownBySheet ? styles + hiddenHost : styles);
  const { root } = host;
  const box = document.createElement("div");
  root.append(box);
  overrides.onRoot?.(root);
  quarantine(root, overrides.trusted);

  const focus = createFocus(root);
  const draw = (state: PanelState): void => render(createElement(App, { state, acts: controller, i18n }), box);
  const controller: Controller = new Controller({
    options: { settings: options.settings, actions, site: options.site ?? document.location.hostname },
    i18n,
    focus,
    draw,
  });

  root.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== "Escape" || event.isComposing || event.defaultPrevented)
      return;
    event.preventDefault();
    controller.leave();
  });

  attachHost(host);
  const guard = guardHost(host, () => actions.gaveWay());
  const opens = startsOpen(options);
  if (opens || !options.first) controller.update({ kind: "loading" });
  if (opens) controller.setOpen(true);
  if (options.first) controller.update(options.first);

  const open = (claimId?: string): void => {
    if (!focus.isInside()) focus.remember();
    controller.setOpen(true);
    const card = claimId === undefined ? null : controller.activate(claimId);
    if (card) focus.toCard(card.id);
    else focus.toTitle();
  };
  let destroyed = false;
  return {
    host: host.element,
    update: (state) => controller.update(state),
    applySettings: (settings) => controller.applySettings(settings),
    open,
    toggle: () => (controller.state.open ? controller.close() : open()),
    isOpen: () => controller.state.open,
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      guard.stop();
      controller.destroy();
      render(null, box);
      host.element.remove();
    },
  };
}
