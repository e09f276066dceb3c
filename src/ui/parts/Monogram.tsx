import type { JSX } from "preact";

/** An outlet's one or two letters in a square; decorative, its name stands beside it. */
export const Monogram = ({ initials }: { initials: string }): JSX.Element => (
  <span class="ss-mono" aria-hidden="true">
    {initials}
  </span>
);
