import { href, paths } from "../../../src/format/urls.ts";
import type { SiteMetadata } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly metadata: SiteMetadata;
  readonly texts: Texts;
}

/** The size of the archive, and links to its feeds and data files. */
export function SiteFooter({ metadata, texts }: Props) {
  const { footer } = texts.layout;
  const link = (target: string): string => href(metadata.basePath, target);
  return (
    <footer class="site-footer">
      <p>
        {metadata.firstDate && metadata.latestDate
          ? footer.size(metadata.meetingCount, metadata.firstDate, metadata.latestDate)
          : footer.noMeetings}
      </p>
      <p>
        <a href={link(paths.feed)}>{footer.feed}</a> · <a href={link(paths.calendar)}>{footer.calendar}</a> ·{" "}
        <a href={link(paths.archiveJson)}>JSON</a> · {footer.csvOf}{" "}
        <a href={link(paths.ticketsCsv)}>{footer.tickets}</a>,{" "}
        <a href={link(paths.queuesCsv)}>{footer.queues}</a>,{" "}
        <a href={link(paths.releasesCsv)}>{footer.releases}</a>,{" "}
        <a href={link(paths.attendanceCsv)}>{footer.attendance}</a>
        {metadata.repositoryUrl ? (
          <>
            {" · "}
            <a href={metadata.repositoryUrl}>{footer.source}</a>
          </>
        ) : null}
      </p>
    </footer>
  );
}
