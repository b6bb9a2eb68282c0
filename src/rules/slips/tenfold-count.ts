import type { Meeting } from "../../model/meeting.ts";
import type { Rule, Violation } from "../rule.ts";
import { type Newest, newestOf } from "./newest.ts";

/** Counts below this one may well grow tenfold in a week. */
const smallest = 10;

export const tenfoldCount: Rule = {
  id: "tenfold-count",
  about:
    "A count with a digit too many or too few, such as 1440 after 144. Charts mark it as doubtful only once the week after is known, which is too late to put it right before it is published.",
  severity: "warning",
  check: (context) => newestOf(context).flatMap(violations),
};

function violations({ meeting, before, beforeThat }: Newest): Violation[] {
  const earlier = countsByPath(before);
  const earlierStill = beforeThat && countsByPath(beforeThat);
  return fields(meeting).flatMap(({ path, count }): Violation[] => {
    const last = earlier.get(path.join("\n"));
    if (last === undefined || !isTenfold(last, count)) return [];
    // After a count that is wrong itself, the right one is tenfold too.
    if (!isTenfold(earlierStill?.get(path.join("\n")) ?? last, count)) return [];
    return [
      {
        meeting,
        position: path,
        message: `${path.at(-1)} is ${count}, after ${last} on ${before.date}`,
        hint: "correct it if a digit is wrong",
      },
    ];
  });
}

function isTenfold(last: number, count: number): boolean {
  const [low, high] = [Math.min(last, count), Math.max(last, count)];
  return high >= smallest * 10 ? high >= low * 8 && low * 13 >= high : false;
}

function countsByPath(meeting: Meeting): ReadonlyMap<string, number> {
  return new Map(fields(meeting).map(({ path, count }) => [path.join("\n"), count]));
}

interface Field {
  readonly path: readonly string[];
  readonly count: number;
}

function fields({ tickets, queues, releases }: Meeting): readonly Field[] {
  return [
    ...(queues ?? []).map(({ name, count }) => ({ path: ["queues", name], count })),
    ...(tickets ?? []).map(({ state, count }) => ({ path: ["tickets", state], count })),
    ...(releases ?? []).flatMap(({ column, counts }) =>
      counts.map(({ state, count }) => ({ path: ["releases", column, state], count })),
    ),
  ];
}
