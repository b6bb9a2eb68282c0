import type { SiteMetadata } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly metadata: SiteMetadata;
  readonly texts: Texts;
}

/** How many meetings there are, and the days of the first and the last; nothing if there are none. */
export function ArchiveSize({ metadata: { meetingCount, firstDate, latestDate }, texts }: Props) {
  if (!firstDate || !latestDate) return null;
  return <span class="since">{texts.meetingIndex.size(meetingCount, firstDate, latestDate)}</span>;
}
