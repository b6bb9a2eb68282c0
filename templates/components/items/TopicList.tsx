import { href } from "../../../src/format/urls.ts";
import type { TopicRow } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { MeetingLink } from "../meetings/MeetingLink.tsx";

interface Props {
  readonly rows: readonly TopicRow[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** Topics with what each is about; each date links to the latest line. */
export function TopicList({ rows, basePath, texts }: Props) {
  return (
    <ul class="actions threads">
      {rows.map(({ label, path, text, meetingCount, firstSeen, lastSeen, lastPath }) => (
        <li>
          <a href={href(basePath, path)}>
            <Label text={label} />
          </a>
          <div>
            <span>{text}</span>
            {meetingCount > 1 ? (
              <span class="age"> {texts.topics.meetingsSince(meetingCount, firstSeen)}</span>
            ) : null}
          </div>
          <MeetingLink date={lastSeen} path={lastPath} basePath={basePath} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

/** A label that may break behind each slash, because some are longer than their column. */
function Label({ text }: { readonly text: string }) {
  return (
    <>
      {text.split("/").map((part, index) => (
        <>
          {index > 0 ? (
            <>
              /<wbr />
            </>
          ) : null}
          {part}
        </>
      ))}
    </>
  );
}
