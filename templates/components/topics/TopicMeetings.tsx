import { href } from "../../../src/format/urls.ts";
import type { TopicMeeting } from "../../../src/model/topics/topic-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly meetings: readonly TopicMeeting[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** The lines that mention a topic, by meeting; each leads to its part of the minutes. */
export function TopicMeetings({ meetings, basePath, texts }: Props) {
  return (
    <div class="mentions">
      {meetings.map(({ path, date, title, status, anchor, mentions }) => (
        <>
          <h3 id={anchor ?? undefined}>
            <a href={href(basePath, path)}>{texts.dates.long(date)}</a>
            {title === null && status === "minutes" ? null : (
              <span class="since">
                {" "}
                {title}
                {status === "minutes" ? "" : ` (${texts.meetingStatus[status]})`}
              </span>
            )}
          </h3>
          <ul>
            {mentions.map((mention) => (
              <li>
                <a href={href(basePath, mention.path)}>
                  {mention.breadcrumb === "" ? texts.topic.minutes : mention.breadcrumb}
                </a>
                {mention.texts.map((text) => (
                  <p>{text}</p>
                ))}
              </li>
            ))}
          </ul>
        </>
      ))}
    </div>
  );
}
