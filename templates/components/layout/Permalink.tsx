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

interface CellProps {
  /** Link to the page of the table; empty on that page itself. */
  readonly pageHref: string;
  readonly id: string;
  readonly label: string;
  readonly texts: Texts;
}

/** The last cell of a table row. A column of its own keeps the link out of all headers, and nothing moves when it appears. */
export function PermalinkCell({ pageHref, id, label, texts }: CellProps) {
  return (
    <td>
      <Permalink href={`${pageHref}#${id}`} label={label} texts={texts} />
    </td>
  );
}
