import { meetingsOf, type Rule } from "../rule.ts";

export const ignoredKey: Rule = {
  id: "ignored-key",
  about:
    "A key of the front matter is one that Minutebook knows; any other with a text is ignored. Keys of other programs, such as `layout` and `tags`, are not reported.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) =>
      (meeting.source.ignoredKeys ?? []).map((key) => ({
        meeting,
        position: [key],
        message: `"${key}" is not a key of minutes, so it is ignored`,
        hint: "write it in the text if readers need it, or set ignored-key: off in site.yaml",
      })),
    ),
};
