import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import type { Standing } from "../../core/compare/types";
import { StanceTag } from "./StanceTag";

interface CardProps {
  standing: Standing;
  /** Further tags, such as "later". */
  also?: ("agrees" | "later" | "earlier" | "disputed")[];
  title: ComponentChildren;
  level?: 2 | 3;
  active?: boolean;
  /** For finding the card's element again: the claim's id. */
  name?: string;
  children?: ComponentChildren;
}

/** A question with its stance tags and whatever stands below; takes focus by script only. */
export function Card({ standing, also = [], title, level = 3, active, name, children }: CardProps): JSX.Element {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article
      class="ss-card"
      data-standing={standing}
      data-active={active ? "" : undefined}
      data-card={name}
      tabIndex={-1}
      aria-labelledby={id}
    >
      <div class="ss-card-tags">
        <StanceTag standing={standing} />
        {also.map((tag) => (
          <StanceTag key={tag} standing={tag} />
        ))}
      </div>
      <Heading class="ss-card-title" id={id} dir="auto">
        {title}
      </Heading>
      {children}
    </article>
  );
}
