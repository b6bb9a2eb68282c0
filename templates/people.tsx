import { collectionAnchors, href } from "../src/format/urls.ts";
import type { PeoplePage } from "../src/model/people/people-pages.ts";
import { ListSection } from "./components/layout/ListSection.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";
import { AttendanceLegend } from "./components/people/AttendanceLegend.tsx";
import { AttendanceMatrix } from "./components/people/AttendanceMatrix.tsx";
import { LastSeen } from "./components/people/LastSeen.tsx";
import { PeopleTable } from "./components/people/PeopleTable.tsx";
import { TriageTable } from "./components/people/TriageTable.tsx";

export default function People({ view, metadata, assets, texts }: PageProps<PeoplePage>) {
  const { basePath } = metadata;
  const { newest, before, rows, earlier, years, unresolved } = view;
  const words = texts.people;
  const hasMarks = newest !== null && newest.rows.length > 0;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      style={assets["attendance.css"]}
      path={view.path}
      title={words.title}
      description={words.description(rows.length + earlier.count)}
    >
      <h1>{words.title}</h1>
      {hasMarks ? <AttendanceLegend columns={newest.columns} texts={texts} /> : null}
      {rows.length > 0 ? (
        <PeopleTable
          rows={rows}
          columns={hasMarks ? newest.columns : null}
          basePath={basePath}
          texts={texts}
        />
      ) : (
        <p>{words.none}</p>
      )}
      {newest && newest.triage.length > 0 ? (
        <ListSection id={collectionAnchors.triage} title={texts.triageShares.title(newest.columns.year)}>
          <TriageTable rows={newest.triage} year={newest.columns.year} basePath={basePath} texts={texts} />
        </ListSection>
      ) : null}
      {before && before.rows.length > 0 ? (
        <ListSection
          id={collectionAnchors.inYear(before.columns.year)}
          title={texts.attendance.title(before.columns.year)}
        >
          <AttendanceMatrix year={before} basePath={basePath} texts={texts} />
        </ListSection>
      ) : null}
      {earlier.count > 0 ? (
        <ListSection id={collectionAnchors.earlier} title={words.earlier} note={earlier.count}>
          <ul class="year-pages earlier-people">
            {earlier.people.map(({ person, lastSeen }) => (
              <li>
                <a href={href(basePath, person.path)}>{person.label}</a>
                <span class="when">
                  <LastSeen lastSeen={lastSeen} basePath={basePath} texts={texts} />
                </span>
              </li>
            ))}
          </ul>
          {earlier.count > earlier.people.length ? (
            <p class="since">{words.moreEarlier(earlier.count - earlier.people.length)}</p>
          ) : null}
        </ListSection>
      ) : null}
      {years.length > 0 ? (
        <ListSection id={collectionAnchors.years} title={texts.lists.years}>
          <p class="years">
            {years.map(({ path, label }) => (
              <a href={href(basePath, path)}>{label}</a>
            ))}
          </p>
        </ListSection>
      ) : null}
      {unresolved.count > 0 ? (
        <details class="note">
          <summary>{words.unresolved(unresolved.count)}</summary>
          <p>{words.unresolvedNames(unresolved.names.join(", "))}</p>
        </details>
      ) : null}
    </Page>
  );
}
