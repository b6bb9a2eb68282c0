import { suggestion } from "../format/nearest.ts";
import { meetingsOf, positionOf, type Rule } from "./rule.ts";

/** Where `content/site.yaml` lists queues, another name is probably a slip; a new queue may well be right. */
export const unknownQueue: Rule = {
  id: "unknown-queue",
  severity: "warning",
  check: (context) => {
    const known = context.settings.queues;
    if (known.length === 0) return [];
    return meetingsOf(context).flatMap((meeting) =>
      (meeting.queues ?? [])
        .filter(({ name }) => !known.includes(name))
        .map(({ name }) => ({
          meeting,
          position: positionOf(meeting, "queues", name),
          message: `"${name}" is not a queue of site.yaml`,
          hint: suggestion(name, known, `the queues are ${known.join(", ")}; new ones go into site.yaml`),
        })),
    );
  },
};
