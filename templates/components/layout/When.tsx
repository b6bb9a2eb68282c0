import { mediumDate } from "../../../src/format/days.ts";
import { href } from "../../../src/format/urls.ts";

interface Props {
  readonly date: string;
  readonly path: string;
  readonly basePath: string;
}

/** The day of a meeting, leading to what its minutes say. */
export function When({ date, path, basePath }: Props) {
  return (
    <a class="when" href={href(basePath, path)}>
      <span class="visually-hidden">Minutes of </span>
      <time dateTime={date}>{mediumDate(date)}</time>
    </a>
  );
}
