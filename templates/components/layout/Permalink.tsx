import type { ComponentChildren } from "preact";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly href: string;
  /** Name of the target, for screen readers. */
  readonly label: string;
  readonly texts: Texts;
}

/** A link to one part of the minutes. On the same page, the script of all pages copies its address on click. */
export function Permalink({ href, label, texts }: Props) {
  return (
    <a class="permalink" href={href} aria-label={texts.layout.markup.permalinkTo(label)}>
      #
    </a>
  );
}

interface HeadingProps {
  readonly id: string;
  readonly title: string;
  readonly texts: Texts;
  /** Other content of the heading, such as a number. */
  readonly children?: ComponentChildren;
}

/** A heading with a permalink to its section. */
export function PermalinkHeading({ id, title, texts, children }: HeadingProps) {
  return (
    <div class="heading">
      <h2 id={id}>
        {title}
        {children}
      </h2>
      <Permalink href={`#${id}`} label={title} texts={texts} />
    </div>
  );
}
