import { href } from "../../../src/format/urls.ts";
import type { PeopleYear } from "../../../src/model/people/people-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { AttendanceLegend } from "./AttendanceLegend.tsx";
import { AttendanceAxis, AttendanceMarks } from "./AttendanceMarks.tsx";
import { PresentCount } from "./PresentCount.tsx";

interface Props {
  readonly year: PeopleYear;
  readonly basePath: string;
  readonly texts: Texts;
}

/** Who was at which meeting of a year. */
export function AttendanceMatrix({ year: { columns, rows, leftOutCount }, basePath, texts }: Props) {
  const { table, person, meetings, present, leftOut } = texts.attendance;
  return (
    <>
      <AttendanceLegend columns={columns} texts={texts} />
      <section class="scroll" tabindex={0} aria-label={table(columns.year)}>
        <table class="attendance matrix">
          <thead>
            <tr>
              <th scope="col">{person}</th>
              <th scope="col">
                <span class="visually-hidden">{meetings}</span>
                <AttendanceAxis columns={columns} texts={texts} />
              </th>
              <th scope="col" class="number">
                {present}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ path, name, attendance }) => (
              <tr>
                <th scope="row">
                  <a href={href(basePath, path)}>{name}</a>
                </th>
                <td class="mark-cell">
                  <AttendanceMarks columns={columns} marks={attendance} hasAxis />
                </td>
                <td class="number">
                  <PresentCount attendance={attendance} basePath={basePath} texts={texts} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {leftOutCount > 0 ? <p class="since">{leftOut(leftOutCount)}</p> : null}
    </>
  );
}
