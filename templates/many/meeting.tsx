import { href, paths } from "../../src/format/urls.ts";
import type { MeetingPage } from "../../src/model/meeting-page.ts";
import { Cite } from "../components/layout/Cite.tsx";
import { Page } from "../components/layout/Page.tsx";
import { Pager } from "../components/layout/Pager.tsx";
import { MeetingArticle } from "../components/meetings/MeetingArticle.tsx";
import type { PageProps } from "../components/page-props.ts";

export default function Meeting({ view, metadata, assets, texts }: PageProps<MeetingPage>) {
  const { basePath } = metadata;
  const { dates, meetingPage: words } = texts;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={`${view.title}, ${dates.medium(view.date)}`}
      description={view.description}
      article={view.structuredData}
      card={view.card}
    >
      <Pager
        label={texts.meeting.neighbours}
        previous={view.previous}
        next={view.next}
        basePath={basePath}
        texts={texts}
      />
      <MeetingArticle view={view} basePath={basePath} texts={texts} />
      <footer class="meeting-footer">
        <Cite cited={view.cited} citation={view.citation} texts={texts} />
        <p class="files">
          {words.files(
            <a href={href(basePath, paths.meetingMarkdown(view.id))}>Markdown</a>,
            <a href={href(basePath, paths.meetingText(view.id))}>{words.email}</a>,
            <a href={href(basePath, paths.meetingJson(view.id))}>JSON</a>,
          )}
        </p>
        <p>
          {view.editUrl ? <a href={view.editUrl}>{words.edit}</a> : null}{" "}
          {view.editorPath ? (
            <a class="with-script" href={href(basePath, view.editorPath)}>
              {texts.newPage.edited.link}
            </a>
          ) : null}
        </p>
        <Pager
          label={words.neighboursAgain}
          previous={view.previous}
          next={view.next}
          basePath={basePath}
          texts={texts}
        />
      </footer>
    </Page>
  );
}
