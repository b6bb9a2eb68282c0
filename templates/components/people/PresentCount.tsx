import { href } from "../../../src/format/urls.ts";
import type { YearAttendance } from "../../../src/model/people/people-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly attendance: YearAttendance;
  readonly basePath: string;
  readonly texts: Texts;
}

/** `33 of 38`, linked to the days of these meetings. */
export function PresentCount({ attendance: { path, present, absent }, basePath, texts }: Props) {
  return (
    <a href={href(basePath, path)}>
      {texts.attendance.presentOf(present.length, present.length + absent.length)}
    </a>
  );
}
