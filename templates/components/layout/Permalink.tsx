import type { ComponentChildren } from "preact";

interface Props {
  readonly href: string;
  /** Name of the target, for screen readers. */
  readonly label: string;
}

/** A link to one part of the minutes. On the same page, the script of all pages copies its address on click. */
export function Permalink({ href, label }: Props) {
  return (
    <a class="permalink" href={href} aria-label={`Permalink to “${label}”`}>
      #
    </a>
  );
}

interface HeadingProps {
  readonly id: string;
  readonly title: string;
  /** Other content of the heading, such as a number. */
  readonly children?: ComponentChildren;
}

/** A heading with a permalink to its section. */
export function PermalinkHeading({ id, title, children }: HeadingProps) {
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

interface CellProps {
  /** Link to the page of the table; empty on that page itself. */
  readonly pageHref: string;
  readonly id: string;
  readonly label: string;
}

/** The last cell of a table row. A column of its own keeps the link out of all headers, and nothing moves when it appears. */
export function PermalinkCell({ pageHref, id, label }: CellProps) {
  return (
    <td class="row-link">
      <Permalink href={`${pageHref}#${id}`} label={label} />
    </td>
  );
}
