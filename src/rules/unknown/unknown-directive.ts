import { directiveNames } from "../../format/markdown/directive-names.ts";
import { certainWords, suggestion } from "../../format/nearest.ts";
import { meetingsOf, type Rule, replacing } from "../rule.ts";

export const unknownDirective: Rule = {
  id: "unknown-directive",
  about: "A misspelt directive such as `::ticket` appears on the page as text, so its author should know.",
  severity: "warning",
  check: (context) =>
    meetingsOf(context).flatMap((meeting) => {
      const { unknownDirectives } = meeting.source;
      const used = meeting.body.flatMap((part) => (part.kind === "directive" ? part.name : []));
      const meant = certainWords(
        unknownDirectives.map(({ name }) => name),
        directiveNames,
        used,
      );
      return unknownDirectives.map(({ name, position }) => ({
        meeting,
        position,
        message: `"::${name}" is not the name of a table`,
        hint: suggestion(name, directiveNames, `the tables are ::${directiveNames.join(", ::")}`),
        ...replacing(name, meant.get(name)),
      }));
    }),
};
