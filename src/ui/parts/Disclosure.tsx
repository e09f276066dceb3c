import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { Icon, type IconName } from "./Icon";

interface DisclosureProps {
  label: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  /** Instead of the chevron. */
  icon?: IconName;
}

/** A button that shows and hides what follows it (APG disclosure). What is hidden is not in the tree. */
export function Disclosure({ label, children, open: initially = false, icon }: DisclosureProps): JSX.Element {
  const [open, setOpen] = useState(initially);
  const id = useId();
  return (
    <>
      <button
        type="button"
        class="ss-disclosure"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon ? <Icon name={icon} /> : <Icon name="chevron" class="ss-chevron" />}
        <span>{label}</span>
        {icon && <Icon name="chevron" class="ss-chevron" />}
      </button>
      {open && <div id={id}>{children}</div>}
    </>
  );
}
