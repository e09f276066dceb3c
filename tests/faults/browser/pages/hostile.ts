import { articleOf, onStory, type PageCase, story } from "./article";

const names = `childNodes children firstChild lastChild nextSibling previousSibling parentNode parentElement nodeType
nodeName textContent innerHTML outerHTML attributes getAttribute setAttribute hasAttribute matches closest contains
querySelector querySelectorAll getElementsByName getElementById createElement createRange createTreeWalker append
remove body head documentElement title contentType defaultView location cookie fonts adoptedStyleSheets
addEventListener removeEventListener dispatchEvent getSelection caretPositionFromPoint caretRangeFromPoint
elementFromPoint scrollingElement activeElement currentScript readyState visibilityState hidden chrome browser CSS
Highlight navigation scheduler customElements top self secondSourceGate`.split(/\s+/);

const clobbers = names.map((name) => `<img name="${name}" id="${name}" alt="">`).join("");
const form = `<form name="forms">${names.map((name) => `<input name="${name}">`).join("")}</form>`;

const rules = `div:empty, *:empty, body > *, html > * { display: block !important; } html > :not(head):not(body) { display: none !important; }
second-source, :not(:defined) { display: none !important; visibility: hidden !important; opacity: 0 !important;
transform: scale(0) !important; filter: blur(90px) !important; clip-path: inset(100%) !important; z-index: -1 !important;
position: static !important; width: 0 !important; height: 0 !important; inset: auto !important; contain: strict !important;
content-visibility: hidden !important; pointer-events: none !important; mix-blend-mode: difference !important;
animation: gone 1ms forwards !important; transition: all 9s !important; font: 90px fantasy !important; color: transparent !important;
zoom: 9 !important; scale: 0 !important; translate: 9999px !important; rotate: 90deg !important; perspective: 1px !important;
overflow: hidden !important; float: left !important; columns: 9 !important; writing-mode: vertical-rl !important;
text-transform: uppercase !important; letter-spacing: 1em !important; line-height: 0 !important; user-select: none !important;
mask: linear-gradient(transparent, transparent) !important; backdrop-filter: invert(1) !important; offset: path("M0 0 L900 900") !important; }
@keyframes gone { to { opacity: 0; } }`;

const rootSize = (size: number): PageCase =>
  onStory("B15", `a root font of ${size} pixels`, { head: `<style>html { font-size: ${size}px }</style>` });

/** Pages whose names and styles get in the way, on purpose or not. */
export const hostile: PageCase[] = [
  onStory("B13", `${names.length} names that hide the DOM`, { body: `${form}${clobbers}${articleOf(story())}` }),
  onStory("B14", "styles that hide whatever is not theirs", { head: `<style>${rules}</style>` }),
  ...[8, 10, 24].map(rootSize),
  onStory("B16", "a zoomed page", { head: "<style>html { zoom: 1.5 }</style>" }),
  onStory("B16", "a transformed page", { head: "<style>html { transform: scale(0.9) rotate(1deg) }</style>" }),
];
