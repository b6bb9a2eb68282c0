import { collectionAnchors, href } from "../../../src/format/urls.ts";
import type { AttendedYear as Year } from "../../../src/model/people/person-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { AttendanceMarks } from "./AttendanceMarks.tsx";

interface Props {
  readonly year: Year;
  readonly basePath: string;
  readonly texts: Texts;
}

/** A person's year: marks for its meetings, which open to the days of those attended. */
export function AttendedYear({ year: { year, columns, present, absent, rows }, basePath, texts }: Props) {
  return (
    <details class="attended-year">
      <summary>
        <b>{year}</b>
        <AttendanceMarks columns={columns} marks={{ present, absent }} />
        {texts.attendance.presentOf(present.length, present.length + absent.length)}
      </summary>
      {/* Inside, so that a link to it opens the details. */}
      <p class="days" id={collectionAnchors.attendedIn(year)}>
        {rows.map(({ path, label }) => (
          <>
            <a href={href(basePath, path)} aria-label={`${label} ${year}`}>
              {label}
            </a>{" "}
          </>
        ))}
      </p>
    </details>
  );
}
