import type { JSX } from "preact";

interface SwitchProps {
  label: string;
  on: boolean;
  /** Only for screen readers, where the name stands beside it already. */
  hideLabel?: boolean;
  onChange: (on: boolean) => void;
}

/** A checkbox that looks and is announced as a switch. */
export function Switch({ label, on, hideLabel = false, onChange }: SwitchProps): JSX.Element {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span class={hideLabel ? "ss-hidden" : undefined}>{label}</span>
    </label>
  );
}
