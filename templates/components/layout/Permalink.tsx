interface Props {
  readonly href: string;
  /** Name of what it leads to, as a screen reader says it. */
  readonly label: string;
}

/** A link to one part of the minutes; on the page itself the script of all pages copies its address at a click. */
export function Permalink({ href, label }: Props) {
  return (
    <a class="permalink" href={href} aria-label={`Permalink to “${label}”`}>
      #
    </a>
  );
}
