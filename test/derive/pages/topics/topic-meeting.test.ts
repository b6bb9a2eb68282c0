import { expect, test } from "vitest";
import { mentionedTopics } from "../../../../src/derive/pages/topics/mentioned-topics.ts";
import { topicMeeting } from "../../../../src/derive/pages/topics/topic-meeting.ts";
import { known, minutes } from "../../../support/archive.ts";
import { archiveIndex } from "../../../support/archive-index.ts";

test("lines that mention a topic are one row where they follow each other in one part of the minutes", () => {
  const body = "## Fleet\n\n- Hull leaks\n- caulk the hull\n\n## Dock\n\n- no hull\n";
  const [hull] = mentionedTopics(
    archiveIndex([minutes("2020-09-14", "", body)], { settings: "topics: { Hull: [] }\n" }),
  );
  expect(topicMeeting(known(hull).meetings[0]).mentions).toEqual([
    { path: "/meetings/2020-09-14/#fleet", breadcrumb: "Fleet", texts: ["Hull leaks", "caulk the hull"] },
    { path: "/meetings/2020-09-14/#dock", breadcrumb: "Dock", texts: ["no hull"] },
  ]);
});
