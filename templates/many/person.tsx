import { collectionAnchors, href } from "../../src/format/urls.ts";
import type { PersonPage } from "../../src/model/people/person-pages.ts";
import { ActionHistoryList } from "../components/items/ActionHistoryList.tsx";
import { SupportList } from "../components/items/SupportList.tsx";
import { ListSection } from "../components/layout/ListSection.tsx";
import { Page } from "../components/layout/Page.tsx";
import { Pager } from "../components/layout/Pager.tsx";
import { MeetingDates } from "../components/meetings/MeetingDates.tsx";
import type { PageProps } from "../components/page-props.ts";
import { AttendedYear } from "../components/people/AttendedYear.tsx";

export default function Person({ view, metadata, assets, texts }: PageProps<PersonPage>) {
  const { basePath } = metadata;
  const { attendance, triage, statements, open, closed, support, lastSeen } = view;
  const words = texts.person;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      style={assets["attendance.css"]}
      path={view.path}
      title={view.name}
      description={words.description(view.name)}
      feed={view.feedPath}
    >
      <Pager
        label={words.neighbours}
        previous={view.previous}
        next={view.next}
        basePath={basePath}
        texts={texts}
      />
      <h1>{view.name}</h1>
      <p class="lead">
        {words.lastSeen(<a href={href(basePath, lastSeen.path)}>{lastSeen.label}</a>, lastSeen.weeks)}{" "}
        {view.spellings.length > 0 ? `${words.alsoWritten(view.spellings.join(", "))} ` : ""}
        <a href={href(basePath, view.feedPath)}>{words.feed}</a>
      </p>
      {open.length > 0 ? (
        <ListSection id={collectionAnchors.open} title={words.open} note={words.openNote(open.length)}>
          <ActionHistoryList histories={open} basePath={basePath} texts={texts} isOfPerson />
        </ListSection>
      ) : null}
      {attendance ? (
        <ListSection id={collectionAnchors.attendance} title={words.attendance}>
          <p>
            {words.attended(attendance.count, attendance.recordedCount, attendance.first, attendance.last)}
          </p>
          {attendance.years.map((year) => (
            <AttendedYear year={year} basePath={basePath} texts={texts} />
          ))}
        </ListSection>
      ) : null}
      {triage.length > 0 ? (
        <ListSection id={collectionAnchors.triage} title={words.triage}>
          <MeetingDates years={triage} anchorOf={collectionAnchors.triageIn} basePath={basePath} />
        </ListSection>
      ) : null}
      {statements ? (
        <ListSection
          id={collectionAnchors.statements}
          title={words.statements}
          note={words.statementsNote(statements.count, statements.meetingCount)}
        >
          <p>
            {words.firstStatements(
              (label) => (
                <a href={href(basePath, statements.search)}>{label}</a>
              ),
              statements.isCut,
            )}
          </p>
          <MeetingDates
            years={statements.years}
            anchorOf={collectionAnchors.statementsIn}
            basePath={basePath}
          />
        </ListSection>
      ) : null}
      {closed.length > 0 ? (
        <ListSection id={collectionAnchors.actions} title={words.closed} note={view.closedCount}>
          <ActionHistoryList histories={closed} basePath={basePath} texts={texts} isOfPerson />
        </ListSection>
      ) : null}
      {support.length > 0 ? (
        <ListSection id={collectionAnchors.support} title={words.support} note={view.supportCount}>
          <SupportList rows={support} basePath={basePath} texts={texts} isOfPerson />
        </ListSection>
      ) : null}
      {view.years.length > 0 ? (
        <ListSection id={collectionAnchors.years} title={texts.lists.years}>
          <p>{words.newestOnly}</p>
          <p class="years">
            {view.years.toReversed().map(({ path, year }) => (
              <a href={href(basePath, path)}>{year}</a>
            ))}
          </p>
        </ListSection>
      ) : null}
    </Page>
  );
}
