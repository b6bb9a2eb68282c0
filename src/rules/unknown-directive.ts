import { directiveNames } from "../format/markdown/markdown.ts";
import { suggestion } from "../format/nearest.ts";
import { meetingsOf, type Rule } from "./rule.ts";

export const unknownDirective: Rule = {
  id: "unknown-directive",
  about: "A misspelt directive such as `::ticket` appears on the page as text, so its author should know.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) =>
      meeting.source.unknownDirectives.map(({ name, position }) => ({
        meeting,
        position,
        message: `"::${name}" is not the name of a table`,
        hint: suggestion(name, directiveNames, `the tables are ::${directiveNames.join(", ::")}`),
      })),
    ),
};
