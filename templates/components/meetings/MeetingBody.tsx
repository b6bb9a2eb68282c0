import { anchors } from "../../../src/format/urls.ts";
import type { BodyPart } from "../../../src/model/body.ts";
import type { ContentsEntry, MeetingPage } from "../../../src/model/meeting-page.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { Triage } from "../figures/MeetingDetails.tsx";
import { Board, Releases } from "../figures/Summary.tsx";
import { BlockMarkup } from "../layout/Markup.tsx";

interface Props {
  readonly view: MeetingPage;
  readonly basePath: string;
  readonly texts: Texts;
}

/** The text of the minutes, with the tables that it places, beside its table of contents. */
export function MeetingBody({ view, basePath, texts }: Props) {
  const { contents, noText } = texts.meetingPage;
  return (
    <div class="minutes" id={anchors.minutes}>
      {view.contents.length > 0 ? (
        <nav class="contents" aria-label={contents}>
          <p class="contents-title">{texts.meeting.textOf[view.status](view.date)}</p>
          <Contents entries={view.contents} />
        </nav>
      ) : null}
      <div class="prose">
        {view.body.length > 0 ? (
          view.body.map((part) => <Part part={part} view={view} basePath={basePath} texts={texts} />)
        ) : (
          <p class="note">{noText}</p>
        )}
      </div>
    </div>
  );
}

/** The sections of the minutes as nested links. */
function Contents({ entries }: { readonly entries: readonly ContentsEntry[] }) {
  return (
    <ol>
      {entries.map(({ id, title, children }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
          {children.length > 0 ? <Contents entries={children} /> : null}
        </li>
      ))}
    </ol>
  );
}

function Part({ part, view, basePath, texts }: Props & { readonly part: BodyPart }) {
  if (part.kind === "text")
    return <BlockMarkup blocks={part.blocks} basePath={basePath} texts={texts} speakers={view.speakers} />;
  if (part.name === "releases") return <Releases meeting={view} basePath={basePath} texts={texts} />;
  if (part.name === "triage") {
    return (
      <dl class="facts">
        <Triage meeting={view} basePath={basePath} texts={texts} />
      </dl>
    );
  }
  return <Board name={part.name} meeting={view} basePath={basePath} texts={texts} />;
}
