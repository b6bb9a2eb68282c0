import { expect, test } from "vitest";
import { topicLinks } from "../../../../src/derive/pages/topics/topic-links.ts";
import { meetingWith } from "../../../support/minutes.ts";

test("a meeting leads to each topic that it mentions once, with the capitals of the first mention", () => {
  const meeting = meetingWith("BOAT-7 and Ferry/hull#63\n\nBOAT-7 again, and ferry/Hull#63\n");
  expect(topicLinks(meeting)).toEqual([
    { path: "/topics/BOAT-7/", label: "BOAT-7" },
    { path: "/topics/ferry/hull/63/", label: "Ferry/hull#63" },
  ]);
});
