import type { ComponentChildren } from "preact";

interface Props {
  /** Anchor of the heading. */
  readonly id: string;
  readonly title: string;
  /** Beside the title, such as the number of entries. */
  readonly note?: string | number;
  readonly children: ComponentChildren;
}

/** A list of a page below its heading, which names it for screen readers. */
export function ListSection({ id, title, note, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {note === undefined ? null : (
          <>
            {" "}
            <span class="since">{note}</span>
          </>
        )}
      </h2>
      {children}
    </section>
  );
}
