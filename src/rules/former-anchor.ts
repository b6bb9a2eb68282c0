import { idsOf, longIdsOf } from "../format/markdown/anchors.ts";
import { meetingsOf, type Rule } from "./rule.ts";

export const formerAnchor: Rule = {
  id: "former-anchor",
  about:
    "An old anchor leads to a part of its minutes. Where that part is gone too, it can lead only to their start.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) => {
      if (meeting.formerAnchors.length === 0) return [];
      const ids = new Set([...idsOf(meeting.body), ...longIdsOf(meeting.body).keys()]);
      return meeting.formerAnchors
        .filter(({ now }) => !ids.has(now))
        .map(({ old, now }) => ({
          meeting,
          position: ["anchors", old],
          message: `"#${now}" is not an anchor of these minutes, so "#${old}" leads to their start`,
          hint: "copy the anchor of a heading or item from the page of these minutes",
        }));
    }),
};
