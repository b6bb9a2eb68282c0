import { weekdayName } from "../src/format/dates.ts";
import { longDate, mediumDate } from "../src/format/days.ts";
import { counted } from "../src/format/numbers.ts";
import { anchors, href } from "../src/format/urls.ts";
import type { MeetingPage } from "../src/model/meeting-page.ts";
import type { BodyPart } from "../src/model/outline.ts";
import { Triage } from "./components/figures/Facts.tsx";
import { Board, Releases, Summary } from "./components/figures/Summary.tsx";
import { ActionList } from "./components/items/ActionList.tsx";
import { Cite } from "./components/layout/Cite.tsx";
import { Contents } from "./components/layout/Contents.tsx";
import { Heading } from "./components/layout/Heading.tsx";
import { Page } from "./components/layout/Page.tsx";
import { Pager } from "./components/layout/Pager.tsx";
import { onePageFor, type TemplateData } from "./components/template-data.ts";

export const data = onePageFor("meetingPages");

export default function Meeting({ view, collections: { metadata }, assets }: TemplateData<MeetingPage>) {
  const { basePath } = metadata;
  const placed = view.body.flatMap((part) => (part.kind === "directive" ? [part.name] : []));
  return (
    <Page
      metadata={metadata}
      assets={assets}
      path={view.path}
      title={`${view.title}, ${mediumDate(view.date)}`}
      description={view.description}
      article={{ published: view.date, data: view.structuredData }}
      card={view.card}
    >
      <Pager label="Neighbouring meetings" previous={view.previous} next={view.next} basePath={basePath} />
      <article class="meeting">
        <p class="dateline" aria-hidden="true">
          {mediumDate(view.date)}
        </p>
        <header>
          <p class="kicker">
            {weekdayName(view.date)}
            {view.status === "minutes" ? "" : ` · ${view.status}`}
          </p>
          <h1>
            <span>{view.title}</span>, <time dateTime={view.date}>{longDate(view.date)}</time>
          </h1>
        </header>
        <nav class="page-jumps" aria-label="On this page">
          <a href={`#${anchors.minutes}`}>Text of the minutes</a>
          {view.actions.length > 0 ? (
            <a href={`#${anchors.actions}`}>{counted(view.actions.length, "action item")}</a>
          ) : null}
        </nav>
        <section class="summary" aria-labelledby={anchors.summary}>
          <h2 id={anchors.summary} class="visually-hidden">
            At a glance
          </h2>
          <Summary meeting={view} upcoming={view.upcoming} basePath={basePath} placed={placed} />
        </section>
        {view.actions.length > 0 ? (
          <section class="action-section" aria-labelledby={anchors.actions}>
            <Heading id={anchors.actions} title="Action items">
              {" "}
              <span class="since">{view.actions.length}</span>
            </Heading>
            <ActionList actions={view.actions} basePath={basePath} />
          </section>
        ) : null}
        <div class="minutes" id={anchors.minutes}>
          {view.contents.length > 0 ? (
            <nav class="contents" aria-label="Contents">
              <p class="contents-title">Minutes of {longDate(view.date)}</p>
              <Contents entries={view.contents} />
            </nav>
          ) : null}
          <div class="prose">
            {view.body.length > 0 ? (
              view.body.map((part) => <Part part={part} view={view} basePath={basePath} />)
            ) : (
              <p class="note">These minutes have no text yet.</p>
            )}
          </div>
        </div>
        {view.issues.length > 0 ? (
          <nav class="issues" aria-label="Issues mentioned">
            <p>
              Issues, with every meeting that mentions them:{" "}
              {view.issues.map((issue, index) => (
                <>
                  {index > 0 ? ", " : ""}
                  <a href={href(basePath, issue.path)}>{issue.label}</a>
                </>
              ))}
            </p>
          </nav>
        ) : null}
      </article>
      <footer class="meeting-footer">
        <Cite cited={view.cited} citation={view.citation} />
        {view.editUrl ? (
          <p>
            <a href={view.editUrl}>Edit these minutes</a>
          </p>
        ) : null}
        <Pager
          label="Neighbouring meetings, again"
          previous={view.previous}
          next={view.next}
          basePath={basePath}
        />
      </footer>
    </Page>
  );
}

function Part({
  part,
  view,
  basePath,
}: {
  readonly part: BodyPart;
  readonly view: MeetingPage;
  readonly basePath: string;
}) {
  if (part.kind === "html") return <div dangerouslySetInnerHTML={{ __html: part.html }} />;
  if (part.name === "releases") return <Releases meeting={view} basePath={basePath} />;
  if (part.name === "triage") {
    return (
      <dl class="facts">
        <Triage triage={view.triage} basePath={basePath} />
      </dl>
    );
  }
  return <Board name={part.name} meeting={view} basePath={basePath} />;
}
