import { mediumDate } from "../../../src/format/days.ts";
import { href } from "../../../src/format/urls.ts";

interface Props {
  readonly date: string;
  readonly path: string;
  readonly basePath: string;
}

/** The date of a meeting, linked to its minutes or a part of them. */
export function MeetingLink({ date, path, basePath }: Props) {
  return (
    <a class="when" href={href(basePath, path)}>
      <span class="visually-hidden">Minutes of </span>
      <time dateTime={date}>{mediumDate(date)}</time>
    </a>
  );
}
