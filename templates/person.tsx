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
  const words = texts.person;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={view.name}
      description={words.description(view.name)}
      feed={{ path: view.feedPath, label: view.name }}
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
        {view.spellings.length > 0 ? `${words.alsoWritten(view.spellings.join(", "))} ` : ""}
        <a href={href(basePath, view.feedPath)}>{words.feed}</a>
      </p>
      {attendance ? (
        <section aria-labelledby={collectionAnchors.attendance}>
          <h2 id={collectionAnchors.attendance}>{words.attendance}</h2>
          <details>
            <summary>
              {words.attended(attendance.count, attendance.recordedCount, attendance.first, attendance.last)}
            </summary>
            <MeetingDates years={attendance.years} basePath={basePath} />
          </details>
        </section>
      ) : null}
      {triage.length > 0 ? (
        <section aria-labelledby={collectionAnchors.triage}>
          <h2 id={collectionAnchors.triage}>{words.triage}</h2>
          <MeetingDates years={triage} basePath={basePath} />
        </section>
      ) : null}
      {actions.length > 0 ? (
        <section aria-labelledby={collectionAnchors.actions}>
          <h2 id={collectionAnchors.actions}>
            {words.actions} <span class="since">{words.actionsNote(view.actionCount)}</span>
          </h2>
          <ActionHistoryList histories={actions} basePath={basePath} texts={texts} isOfPerson />
        </section>
      ) : null}
      {support.length > 0 ? (
        <section aria-labelledby={collectionAnchors.support}>
          <h2 id={collectionAnchors.support}>
            {words.support} <span class="since">{view.supportCount}</span>
          </h2>
          <SupportList rows={support} basePath={basePath} texts={texts} isOfPerson />
        </section>
      ) : null}
      {view.years.length > 0 ? (
        <section aria-labelledby={collectionAnchors.years}>
          <h2 id={collectionAnchors.years}>{texts.lists.years}</h2>
          <p>{words.newestOnly}</p>
          <p class="years">
            {view.years.toReversed().map(({ path, year }) => (
              <a href={href(basePath, path)}>{year}</a>
            ))}
          </p>
        </section>
      ) : null}
    </Page>
  );
}
