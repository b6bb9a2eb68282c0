import { longDate } from "../src/format/days.ts";
import { counted } from "../src/format/numbers.ts";
import { collectionAnchors, href } from "../src/format/urls.ts";
import type { PersonPage } from "../src/model/collected-pages.ts";
import { ActionHistoryList } from "./components/items/ActionHistoryList.tsx";
import { SupportList } from "./components/items/SupportList.tsx";
import { Page } from "./components/layout/Page.tsx";
import { Pager } from "./components/layout/Pager.tsx";
import { MeetingDates } from "./components/meetings/MeetingDates.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Person({ view, metadata, assets, texts }: PageProps<PersonPage>) {
  const { basePath } = metadata;
  const { attendance, triage, actions, support } = view;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={view.name}
      description={`Attendance, triage duty, action items and support of ${view.name}.`}
      feed={{ path: view.feedPath, label: view.name }}
    >
      <Pager
        label="Neighbours in the list of people"
        previous={view.previous}
        next={view.next}
        basePath={basePath}
        texts={texts}
      />
      <h1>{view.name}</h1>
      <p class="lead">
        {view.spellings.length > 0 ? `Also written ${view.spellings.join(", ")}. ` : ""}
        <a href={href(basePath, view.feedPath)}>Feed of new items and duties</a>
      </p>
      {attendance ? (
        <section aria-labelledby={collectionAnchors.attendance}>
          <h2 id={collectionAnchors.attendance}>Attendance</h2>
          <details>
            <summary>
              {attendance.count} of the {counted(attendance.recordedCount, "meeting")} with a record from{" "}
              {longDate(attendance.first)} to {longDate(attendance.last)}
            </summary>
            <MeetingDates years={attendance.years} basePath={basePath} />
          </details>
        </section>
      ) : null}
      {triage.length > 0 ? (
        <section aria-labelledby={collectionAnchors.triage}>
          <h2 id={collectionAnchors.triage}>Weeks of triage duty</h2>
          <MeetingDates years={triage} basePath={basePath} />
        </section>
      ) : null}
      {actions.length > 0 ? (
        <section aria-labelledby={collectionAnchors.actions}>
          <h2 id={collectionAnchors.actions}>
            Action items <span class="since">{actions.length}, open ones first</span>
          </h2>
          <ActionHistoryList histories={actions} basePath={basePath} />
        </section>
      ) : null}
      {support.length > 0 ? (
        <section aria-labelledby={collectionAnchors.support}>
          <h2 id={collectionAnchors.support}>
            Support <span class="since">{support.length}</span>
          </h2>
          <SupportList rows={support} basePath={basePath} />
        </section>
      ) : null}
    </Page>
  );
}
