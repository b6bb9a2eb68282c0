import { quotedPurpose } from "../../../src/format/markdown/html-purposes.ts";
import { renderBlocks } from "../../../src/format/markdown/render-html.ts";
import { blocksOf } from "../../../src/format/markdown/walk.ts";
import type { MeetingPage } from "../../../src/model/meeting-page.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly view: MeetingPage;
  readonly basePath: string;
  readonly texts: Texts;
}

/** The agenda below the minutes, where it has a file of its own. */
export function Agenda({ view: { agenda }, basePath, texts }: Props) {
  if (agenda === null || agenda.length === 0) return null;
  return (
    <details class="agenda">
      <summary>{texts.meetingPage.agenda}</summary>
      <div
        class="prose"
        dangerouslySetInnerHTML={{
          __html: renderBlocks(blocksOf(agenda), quotedPurpose(basePath, texts.layout.markup)),
        }}
      />
    </details>
  );
}
