import { Permalink } from "../layout/Permalink.tsx";

interface Props {
  /** Path of the page that keeps the row; empty on that page itself. */
  readonly home: string;
  readonly id: string;
  readonly label: string;
}

/** The last cell of a row. The link has a column of its own, so that no header is read with it and nothing moves when it appears. */
export function RowLink({ home, id, label }: Props) {
  return (
    <td class="row-link">
      <Permalink href={`${home}#${id}`} label={label} />
    </td>
  );
}
