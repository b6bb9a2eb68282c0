import { indexPeople } from "../derive/people/people-index.ts";
import { supportOpening, turnedEntry } from "../derive/people/reversed-support.ts";
import { meetingsOf, type Rule, type Violation } from "./rule.ts";

export const reversedSupport: Rule = {
  id: "reversed-support",
  about:
    "A support entry names the site first, as in `Lakeside (Mat)`. One with a known person in front and nobody known in parentheses is reversed; pages show it the right way round.",
  severity: "warning",
  check: (context) => {
    const index = indexPeople(context.people);
    return meetingsOf(context).flatMap((meeting) =>
      meeting.support.flatMap((entry): Violation[] => {
        const turned = turnedEntry(entry, index);
        if (!turned) return [];
        const message = `"${supportOpening(entry)}" names the person before the site`;
        const fix = { found: supportOpening(entry), replacement: supportOpening(turned) };
        return [{ meeting, position: entry.position, message, hint: `write "${fix.replacement}"`, fix }];
      }),
    );
  },
};
