import type { JSX } from "preact";

/** What can carry a shape: standings, "earlier" and "missing". */
export type ShapeName =
  | "conflict"
  | "disputed"
  | "differs"
  | "agrees"
  | "later"
  | "earlier"
  | "only-here"
  | "after-index"
  | "missing";

const filled: Partial<Record<ShapeName, string>> = {
  conflict: "M6 .9 11.7 11.1H.3z",
  differs: "M6 .2 11.8 6 6 11.8.2 6z",
  agrees: "M6 .8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 6 .8z",
};

const outlined: Partial<Record<ShapeName, string>> = {
  disputed: "M1 4h9M7.4 1.2 10.4 4M11 8H2M4.6 10.8 1.6 8",
  later: "M1 6h9.4M6.6 1.8 10.8 6l-4.2 4.2",
  earlier: "M11 6H1.6M5.4 1.8 1.2 6l4.2 4.2",
  "only-here": "M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z",
  "after-index": "M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zM6 3.4V6l2 1.4",
  missing: "M2 6h8",
};

/** The shape of a stance, so that it never rests on colour alone. Decorative: the word stands beside it. */
export function Shape({ name }: { name: ShapeName }): JSX.Element {
  const open = outlined[name];
  const mirrored = name === "later" || name === "earlier" ? " ss-mirror" : "";
  return (
    <svg class={`ss-shape${mirrored}`} data-open={open ? "" : undefined} viewBox="0 0 12 12" aria-hidden="true">
      <path d={open ?? filled[name]} />
    </svg>
  );
}
