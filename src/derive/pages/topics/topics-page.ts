import { topicText } from "../../../format/topic-text.ts";
import { paths } from "../../../format/urls.ts";
import type { TopicRow } from "../../../model/collected-pages.ts";
import type { TopicsPage } from "../../../model/topics/topic-pages.ts";
import { yearList } from "../index/grouping.ts";
import { lastSeen, type Topic } from "./mentioned-topics.ts";
import { isLabel, subjectOf } from "./telling-text.ts";
import { topicMeeting } from "./topic-meeting.ts";

/** `/topics/` */
export function topicsPage(topics: readonly Topic[]): TopicsPage {
  const rowsOf = (kind: Topic["kind"]): TopicRow[] =>
    topics.filter((topic) => topic.kind === kind).map(topicRow);
  const issues = rowsOf("issue");
  return {
    path: paths.topics,
    named: rowsOf("named"),
    issueCount: issues.length,
    ...yearList(issues, (row) => row.lastSeen),
  };
}

/** What the last minutes say of an issue whose words tell nothing: their title where they only link it, as their own. */
function lastWords({ meetings }: Topic): string {
  const [latest] = meetings;
  const words = topicText(topicMeeting(latest).mentions[0]?.texts[0] ?? "");
  return words === "" || isLabel(words) ? latest.meeting.title : words;
}

function topicRow(topic: Topic): TopicRow {
  const { key, label, meetings } = topic;
  const latest = topicMeeting(meetings[0]).mentions[0];
  return {
    path: paths.topic(key),
    label,
    text: subjectOf(topic) || lastWords(topic),
    lastPath: latest?.path ?? paths.topic(key),
    meetingCount: meetings.length,
    firstSeen: meetings.at(-1)?.meeting.date ?? lastSeen(topic),
    lastSeen: lastSeen(topic),
  };
}
