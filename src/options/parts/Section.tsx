import type { ComponentChildren, JSX } from "preact";

interface SectionProps {
  id: string;
  title: string;
  about?: string;
  children: ComponentChildren;
}

/** One part of the options with its heading; reached by its id from the contents and from other pages. */
export function Section({ id, title, about, children }: SectionProps): JSX.Element {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      {/* Takes the focus where the last thing of a list goes with it. */}
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {about && <p class="about">{about}</p>}
      {children}
    </section>
  );
}
