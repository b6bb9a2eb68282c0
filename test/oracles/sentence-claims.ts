/*
 * Why a second implementation: a sentence such as "lowest since June" follows rules that are easy to get subtly wrong. This
 * checks its claims against the published CSV, by its own reading of the rules, and shares no code with
 * src/chart/count-sentence.ts.
 */

/** Rows of a CSV by the names of its columns. */
export type Row = Readonly<Record<string, string>>;

const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");
const months = "January February March April May June July August September October November December".split(
  " ",
);

type Claim = (isTrue: boolean, what: string) => void;

/** What the CSV says of the meetings that counted tickets, up to a day. */
interface Counted {
  readonly days: readonly string[];
  readonly states: readonly string[];
  readonly countOn: (day: string, state: string) => number | null;
  readonly doubtfulOn: (day: string) => readonly string[];
  readonly totalOn: (day: string) => number;
}

/**
 * The false or missing claims of the sentence about the tickets of a meeting, checked against the rows of the CSV; empty if it
 * is correct and complete. Shares no code with the writer of the sentences.
 */
export function falseClaims(sentence: string, date: string, rows: readonly Row[]): string[] {
  const wrong: string[] = [];
  const claim: Claim = (isTrue, what) => {
    if (!isTrue) wrong.push(`${date}: ${what} in "${sentence}"`);
  };
  const fresh = rows.filter(({ note }) => !["stale", "agenda", "cancelled"].includes(note ?? ""));
  const [onlyState, ...otherStates] = new Set(fresh.map((row) => row.state ?? ""));
  const counted = countedUpTo(date, fresh);
  if (counted.days.at(-1) !== date) checkWithoutCounts(sentence, counted, claim);
  else if (onlyState !== undefined && otherStates.length === 0)
    checkOneState(sentence, onlyState, date, counted, claim);
  else checkAllStates(sentence, date, counted, claim);
  return wrong;
}

function countedUpTo(date: string, fresh: readonly Row[]): Counted {
  const countOn: Counted["countOn"] = (day, state) => {
    const row = fresh.find((other) => other.date === day && other.state === state);
    return row ? Number(row.count) : null;
  };
  const states = [...new Set(fresh.map((row) => row.state ?? ""))];
  return {
    days: [...new Set(fresh.map((row) => row.date ?? ""))].filter((day) => day <= date),
    states,
    countOn,
    doubtfulOn: (day) =>
      fresh.filter((row) => row.date === day && row.doubt !== "").map((row) => row.state ?? ""),
    totalOn: (day) => states.reduce((sum, state) => sum + (countOn(day, state) ?? 0), 0),
  };
}

/** A day supports a claim about all tickets if no count is doubtful and no state of the day before is left out. */
function isTrusted({ days, states, countOn, doubtfulOn }: Counted, day: string): boolean {
  const before = days[days.indexOf(day) - 1];
  const left = states.filter((state) => before && countOn(before, state) && countOn(day, state) === null);
  return doubtfulOn(day).length === 0 && left.length === 0;
}

function checkWithoutCounts(sentence: string, counted: Counted, claim: Claim): void {
  const last = counted.days.findLast((day) => isTrusted(counted, day));
  const [, count, day] =
    /^Tickets were not counted; the last count was (\d+) tickets? on ([^;]+)\.$/.exec(sentence) ?? [];
  claim(last !== undefined && Number(count) === counted.totalOn(last), "the last count");
  claim(isDay(day ?? "", last ?? ""), "the day of the last count");
}

function checkOneState(sentence: string, name: string, date: string, counted: Counted, claim: Claim): void {
  const { days, countOn, doubtfulOn } = counted;
  const count = countOn(date, name) ?? 0;
  claim(sentence.startsWith(`${name} ${count}`), "the count");
  if (doubtfulOn(date).length > 0) {
    claim(sentence.includes("is doubtful"), "the doubt");
    return;
  }
  const before = days.at(-2);
  const change = /, (?:(up|down) (\d+)|unchanged) since (\d+ \w{3}(?: \d{4})?)/.exec(sentence);
  claim((change !== null) === (before !== undefined), "whether there is a change");
  if (change && before !== undefined) {
    claim(signedBy(change[1], change[2]) === count - (countOn(before, name) ?? 0), "the change");
    claim(isDay(change[3] ?? "", before), "the day of the change");
  }
  checkStanding(sentence.slice(sentence.indexOf(";")), counted, (day) => doubtfulOn(day).length === 0, claim);
}

function checkAllStates(sentence: string, date: string, counted: Counted, claim: Claim): void {
  const { days, states, countOn, doubtfulOn, totalOn } = counted;
  if (doubtfulOn(date).length > 0) {
    for (const state of doubtfulOn(date))
      claim(sentence.includes(`${state} ${countOn(date, state)} is doubtful: `), `the doubt about ${state}`);
    claim(!/tickets|since| to \d/.test(sentence), "a claim beside a doubt");
    return;
  }
  const [total = "", ...others] = sentence.replace(/\.$/, "").split("; ");
  const found =
    /^(\d+) tickets?(, the first count|, (?:(up|down) (\d+)|unchanged) since (\d+ \w{3}(?: \d{4})?))?((?:, (?:low|high)est (?:since [^,]+|of all \d+ counts so far))?(?:, (?:rising|falling|unchanged) \w+ meetings in a row)?)$/.exec(
      total,
    );
  claim(found !== null, "the form");
  claim(Number(found?.[1]) === totalOn(date), "the total");
  const before = days.at(-2);
  claim((found?.[2] === ", the first count") === (before === undefined), "whether it is the first");
  checkStanding(found?.[6] ?? "", counted, (day) => isTrusted(counted, day), claim);
  if (before === undefined) {
    claim(others.length === 0, "states without a change");
    return;
  }

  const doubtful = doubtfulOn(before);
  claim((found?.[5] === undefined) === doubtful.length > 0, "whether there is a change");
  if (doubtful.length === 0) {
    claim(signedBy(found?.[3], found?.[4]) === totalOn(date) - totalOn(before), "the change");
    claim(isDay(found?.[5] ?? "", before), "the day of the change");
  } else {
    const [, day, names] =
      /^not compared with ([^,]+), when (.+) (?:is|are) doubtful$/.exec(others.shift() ?? "") ?? [];
    claim(isDay(day ?? "", before), "the day of the doubt");
    claim(
      names === doubtful.map((state) => `${state} ${countOn(before, state)}`).join(" and "),
      "what is doubtful",
    );
  }

  claim(others.length === 1, "one part about states");
  const unnamed = new Map(
    states
      .filter((state) => !doubtful.includes(state))
      .map((state) => [state, [countOn(before, state), countOn(date, state)] as const]),
  );
  let sum = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let bound: number | null = null;
  for (const part of (others[0] ?? "").split(", ")) {
    const move = /^(.+) (up|down) (\d+) to (\d+)$/.exec(part);
    const appeared = /^(.+) (\d+) \(not counted on (.+)\)$/.exec(part);
    const gone = /^(.+) not counted \((\d+) on (.+)\)$/.exec(part);
    const limit = /^no (other )?state (?:by more than (\d+)|changed)$/.exec(part);
    const [was, is] = unnamed.get((move ?? appeared ?? gone)?.[1] ?? "") ?? [];
    if (move) {
      claim(was !== null && is === Number(move[4]), part);
      claim(signedBy(move[2], move[3]) === (is ?? 0) - (was ?? 0), part);
      claim(Number(move[3]) <= smallest, `the order of ${part}`);
      smallest = Number(move[3]);
    } else if (appeared)
      claim(was === null && is === Number(appeared[2]) && isDay(appeared[3] ?? "", before), part);
    else if (gone) claim(is === null && was === Number(gone[2]) && isDay(gone[3] ?? "", before), part);
    else {
      claim(limit !== null, `an unknown form, "${part}"`);
      bound = Number(limit?.[2] ?? 0);
      continue;
    }
    sum += (is ?? 0) - (was ?? 0);
    unnamed.delete((move ?? appeared ?? gone)?.[1] ?? "");
  }
  const rest = [...unnamed.values()];
  claim(
    rest.every(([was, is]) => (was === null ? !is : is === null ? !was : true)),
    "a state that only one of the meetings listed",
  );
  const sizes = rest.map(([was, is]) => Math.abs((is ?? 0) - (was ?? 0)));
  if (bound === null) claim(Math.max(0, ...sizes) < Math.max(smallest, 1), "what moved most");
  else claim(Math.max(0, ...sizes) === bound, "the largest change of the others");
  const restSum = rest.reduce((total, [was, is]) => total + (is ?? 0) - (was ?? 0), 0);
  if (doubtful.length === 0)
    claim(sum + restSum === totalOn(date) - totalOn(before), "the sum of the changes");
}

/** The record and the run of the latest day. */
function checkStanding(text: string, counted: Counted, trusts: (day: string) => boolean, claim: Claim): void {
  const { days, totalOn } = counted;
  const trusted = days.filter(trusts);
  const date = days.at(-1) ?? "";
  const count = totalOn(date);
  const earlier = trusted.filter((day) => day < date).map((day) => ({ day, value: totalOn(day) }));
  const records = [
    ["lowest", (value: number) => value <= count] as const,
    ["highest", (value: number) => value >= count] as const,
  ].flatMap(([word, reaches]) => {
    const last = earlier.findLast(({ value }) => reaches(value));
    const between = last ? earlier.filter(({ day }) => day > last.day).length : earlier.length;
    return between >= 3 && trusts(date) ? [{ word, last: last?.day ?? null, between }] : [];
  });
  const record = /[,;] (lowest|highest) (?:since ([^;,.]+)|of all (\d+) counts)/.exec(text);
  claim((record?.[1] ?? null) === (records[0]?.word ?? null), "the record");
  if (record && records[0]) {
    const { last, between } = records[0];
    claim(last === null ? Number(record[3]) === between + 1 : isDay(record[2] ?? "", last), "since when");
  }

  const sign = (index: number): number | null => {
    const [from, to] = [days[index - 1], days[index]].map((day) =>
      day !== undefined && trusted.includes(day) ? totalOn(day) : null,
    );
    return typeof from === "number" && typeof to === "number" ? Math.sign(to - from) : null;
  };
  let length = 0;
  const direction = sign(days.length - 1);
  while (direction !== null && sign(days.length - 1 - length) === direction) length += 1;
  const run = /[,;] (rising|falling|unchanged) (\w+) meetings in a row/.exec(text);
  const number = run ? (words.includes(run[2] ?? "") ? words.indexOf(run[2] ?? "") : Number(run[2])) : 0;
  claim(number === (length >= 3 ? length : 0), "how many meetings in a row");
  if (run) claim(run[1] === (["falling", "unchanged", "rising"] as const)[(direction ?? 0) + 1], "which way");
}

function signedBy(direction: string | undefined, size: string | undefined): number {
  return Number(size ?? 0) * (direction === "down" ? -1 : 1);
}

/** Whether `24 Aug`, `24 Aug 2020`, `June` or `June 2020` names the day. */
function isDay(text: string, day: string): boolean {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = months[Number(month) - 1] ?? "";
  return [`${Number(date)} ${name.slice(0, 3)}`, name].some(
    (known) => text === known || text === `${known} ${year}`,
  );
}
