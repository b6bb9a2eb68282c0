import type { ComponentChildren } from "preact";
import { Permalink } from "./Permalink.tsx";

interface Props {
  readonly id: string;
  readonly title: string;
  /** What else stands in the heading, such as a number. */
  readonly children?: ComponentChildren;
}

/** The heading of a part that stays at its address, with a link to copy. */
export function Heading({ id, title, children }: Props) {
  return (
    <div class="heading">
      <h2 id={id}>
        {title}
        {children}
      </h2>
      <Permalink href={`#${id}`} label={title} />
    </div>
  );
}
