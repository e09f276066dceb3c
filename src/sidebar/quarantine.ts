/** What a reader does in the panel is none of the page's business, and the page's shortcuts none of the panel's. */
const CONTAINED = `keydown keyup keypress beforeinput input change compositionstart compositionupdate compositionend
  copy cut paste click auxclick dblclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend dragstart
  drop wheel focusin focusout`.split(/\s+/);

/** Stops events at the shadow root, and those that no reader made before they reach anything of ours. */
export function quarantine(root: ShadowRoot, trusted: (event: Event) => boolean = (event) => event.isTrusted): void {
  const refuse = (event: Event): void => {
    if (trusted(event)) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const contain = (event: Event): void => event.stopPropagation();
  for (const type of CONTAINED) {
    const passive = type === "wheel" || type === "touchstart";
    if (!type.startsWith("focus")) root.addEventListener(type, refuse, { capture: true, passive });
    root.addEventListener(type, contain, { passive });
  }
}
