import { anchors, href } from "../../../src/format/urls.ts";
import type { MeetingPage } from "../../../src/model/meeting-page.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { Summary } from "../figures/Summary.tsx";
import { ActionSection } from "../items/ActionSection.tsx";
import { SupersededDecisions } from "../items/SupersededDecisions.tsx";
import { Agenda } from "./Agenda.tsx";
import { MeetingBody } from "./MeetingBody.tsx";
import { MeetingChanges } from "./MeetingChanges.tsx";
import { MeetingHead } from "./MeetingHead.tsx";

interface Props {
  readonly view: MeetingPage;
  readonly basePath: string;
  readonly texts: Texts;
}

/** The minutes of a meeting, as their page and the preview of new ones show them. */
export function MeetingArticle({ view, basePath, texts }: Props) {
  const { meetingPage: words } = texts;
  const placedInBody = view.body.flatMap((part) => (part.kind === "directive" ? [part.name] : []));
  return (
    <article class="meeting">
      <MeetingHead meeting={view} basePath={basePath} texts={texts} />
      <nav class="page-jumps" aria-label={words.onThisPage}>
        <a href={`#${anchors.minutes}`}>{words.textOfMinutes}</a>
        {view.actions.length > 0 ? (
          <a href={`#${anchors.actions}`}>
            {texts.words.counted(view.actions.length, texts.nouns.actionItem)}
          </a>
        ) : null}
      </nav>
      <section class="summary" aria-labelledby={anchors.summary}>
        <h2 id={anchors.summary} class="visually-hidden">
          {words.atAGlance}
        </h2>
        <Summary
          meeting={view}
          upcoming={view.upcoming}
          basePath={basePath}
          texts={texts}
          placedInBody={placedInBody}
        />
      </section>
      {view.changes ? (
        <MeetingChanges changes={view.changes} pagePath={view.path} basePath={basePath} texts={texts} />
      ) : (
        <span id={anchors.changes} />
      )}
      <ActionSection view={view} basePath={basePath} texts={texts} />
      <SupersededDecisions decisions={view.superseded} basePath={basePath} texts={texts} />
      <MeetingBody view={view} basePath={basePath} texts={texts} />
      <Agenda view={view} basePath={basePath} texts={texts} />
      {view.issues.length > 0 ? (
        <nav class="issues" aria-label={words.issues}>
          <p>
            {words.issuesLead}{" "}
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
  );
}
