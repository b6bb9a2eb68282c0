import { collectionAnchors, href, paths } from "../../src/format/urls.ts";
import type { PeopleYearPage } from "../../src/model/people/people-pages.ts";
import { ListSection } from "../components/layout/ListSection.tsx";
import { YearOfList } from "../components/layout/YearOfList.tsx";
import type { PageProps } from "../components/page-props.ts";
import { AttendanceMatrix } from "../components/people/AttendanceMatrix.tsx";
import { TriageTable } from "../components/people/TriageTable.tsx";

/** Attendance and triage duty of one year. */
export default function PeopleYear({ view, metadata, assets, texts }: PageProps<PeopleYearPage>) {
  const { basePath } = metadata;
  const { columns, rows, triage } = view;
  const { year } = columns;
  const title = texts.people.inYear(year);
  return (
    <YearOfList
      view={view}
      metadata={metadata}
      assets={assets}
      texts={texts}
      style={assets["attendance.css"]}
      title={title}
      description={texts.people.yearDescription(year)}
      lead={
        <>
          <a href={href(basePath, paths.people)}>{texts.people.all}</a>
          {" · "}
          <a href={href(basePath, paths.year(year))}>{texts.year.title(year)}</a>
        </>
      }
    >
      {rows.length > 0 ? (
        <ListSection id={collectionAnchors.attendance} title={texts.attendance.heading}>
          <AttendanceMatrix year={view} basePath={basePath} texts={texts} />
        </ListSection>
      ) : null}
      {triage.length > 0 ? (
        <ListSection id={collectionAnchors.triage} title={texts.triageShares.heading}>
          <TriageTable rows={triage} year={year} basePath={basePath} texts={texts} />
        </ListSection>
      ) : null}
    </YearOfList>
  );
}
