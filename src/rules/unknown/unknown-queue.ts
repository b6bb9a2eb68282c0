import { certainWords, suggestion } from "../../format/nearest.ts";
import { meetingsOf, type Rule, replacing } from "../rule.ts";

export const unknownQueue: Rule = {
  id: "unknown-queue",
  about:
    "If `content/site.yaml` lists queues, another name is probably a typo. Only a warning: it may be a new queue.",
  severity: "warning",
  check: (context) => {
    const known = context.settings.queues;
    if (known.length === 0) return [];
    return meetingsOf(context).flatMap((meeting) => {
      const queues = (meeting.queues ?? []).map(({ name }) => name);
      const unknown = queues.filter((name) => !known.includes(name));
      const meant = certainWords(unknown, known, queues);
      return unknown.map((name) => ({
        meeting,
        position: ["queues", name, ""],
        message: `"${name}" is not a queue in site.yaml`,
        hint: suggestion(name, known, `the queues are ${known.join(", ")}; add new ones to site.yaml`),
        ...replacing(name, meant.get(name)),
      }));
    });
  },
};
