import type { ContentsEntry } from "../../../src/model/meeting-page.ts";

/** The sections of the minutes as nested links. */
export function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  return (
    <ol>
      {entries.map(({ id, title, children }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
          {children.length > 0 ? <Contents entries={children} /> : null}
        </li>
      ))}
    </ol>
  );
}
