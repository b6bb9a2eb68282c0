import { href } from "../../../src/format/urls.ts";
import type { YearGroup } from "../../../src/model/collected-pages.ts";
import type { PageLink } from "../../../src/model/pages.ts";

interface Props {
  readonly years: readonly YearGroup<PageLink>[];
  /** The anchor of a year. */
  readonly anchorOf: (year: string) => string;
  readonly basePath: string;
}

/** Dates of meetings, one line per year. */
export function MeetingDates({ years, anchorOf, basePath }: Props) {
  return (
    <dl class="meeting-dates">
      {years.map(({ year, rows }) => (
        <div id={anchorOf(year)}>
          <dt>
            {year} <span class="since">{rows.length}</span>
          </dt>
          <dd>
            {rows.map(({ path, label }) => (
              <>
                <a href={href(basePath, path)} aria-label={`${label} ${year}`}>
                  {label}
                </a>{" "}
              </>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
