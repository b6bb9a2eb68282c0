import { href } from "../../../src/format/urls.ts";
import type { AttendanceColumns, PersonRow } from "../../../src/model/people/people-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { AttendanceAxis, AttendanceMarks } from "./AttendanceMarks.tsx";
import { LastSeen } from "./LastSeen.tsx";
import { PresentCount } from "./PresentCount.tsx";

interface Props {
  readonly rows: readonly PersonRow[];
  /** The meetings of the newest year; null where none of them records attendance. */
  readonly columns: AttendanceColumns | null;
  readonly basePath: string;
  readonly texts: Texts;
}

/** Everybody with the attendance of the newest year, open action items and when they were last seen. */
export function PeopleTable({ rows, columns, basePath, texts }: Props) {
  const words = texts.people;
  const hasOpen = rows.some(({ open }) => open.count > 0);
  return (
    <section class="scroll" tabindex={0} aria-label={words.title}>
      <table class={columns ? "attendance people" : "people"}>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            {columns ? (
              <>
                <th scope="col">
                  <span class="visually-hidden">{texts.attendance.meetings}</span>
                  <AttendanceAxis columns={columns} texts={texts} />
                </th>
                <th scope="col" class="number">
                  {texts.attendance.presentIn(columns.year)}
                </th>
              </>
            ) : null}
            {hasOpen ? (
              <th scope="col" class="number">
                {words.columns.open}
              </th>
            ) : null}
            <th scope="col" class="seen">
              {words.columns.lastSeen}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, name, attendance, open, lastSeen }) => (
            <tr>
              <th scope="row">
                <a href={href(basePath, path)}>{name}</a>
              </th>
              {columns ? (
                <>
                  <td class="mark-cell">
                    {attendance ? <AttendanceMarks columns={columns} marks={attendance} hasAxis /> : null}
                  </td>
                  <td class="number">
                    {attendance ? (
                      <PresentCount attendance={attendance} basePath={basePath} texts={texts} />
                    ) : null}
                  </td>
                </>
              ) : null}
              {hasOpen ? (
                <td class="number" data-label={words.columns.open}>
                  {open.count > 0 ? <a href={href(basePath, open.path)}>{open.count}</a> : null}
                </td>
              ) : null}
              <td class="seen" data-label={words.columns.lastSeen}>
                <LastSeen lastSeen={lastSeen} basePath={basePath} texts={texts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
