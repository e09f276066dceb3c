import type { JSX } from "preact";

const paths = {
  brand: "M7 4a5 5 0 1 0 0 10A5 5 0 0 0 7 4zM11 4a5 5 0 1 0 0 10 5 5 0 0 0 0-10z",
  close: "M4.5 4.5l9 9M13.5 4.5l-9 9",
  menu: "M3 5.5h6M13 5.5h2M3 12.5h2M9 12.5h6M11 3.7v3.6M7 10.7v3.6",
  chevron: "M7 4.5 11.5 9 7 13.5",
  up: "M4.5 11 9 6.5l4.5 4.5",
  down: "M4.5 7 9 11.5 13.5 7",
  back: "M7 4 3.5 7.5 7 11M4 7.5h6.5a4 4 0 0 1 0 8H8",
  origin:
    "M5 6.4v5.2M5 2.8a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM5 11.6a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM13 2.8a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM13 6.4c0 3-3 3.4-8 4.2",
  outside: "M7.5 4.5h-3v9h9v-3M10 3.5h4.5V8M14 4 8.5 9.5",
  less: "M4 9h10",
  more: "M4 9h10M9 4v10",
} as const;

export type IconName = keyof typeof paths;

const mirrored: IconName[] = ["chevron", "back", "outside"];

/** A line icon of the set; decorative, so whatever holds it needs a name of its own. */
export function Icon({ name, class: extra = "" }: { name: IconName; class?: string }): JSX.Element {
  const mirror = mirrored.includes(name) && !extra.includes("chevron") ? "ss-mirror" : "";
  return (
    <svg class={`ss-icon ${mirror} ${extra}`} viewBox="0 0 18 18" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
