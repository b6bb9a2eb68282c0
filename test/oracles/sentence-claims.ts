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

/** What a sentence about a name's counts claims or leaves out that the rows of the CSV contradict; empty where all is true. */
export function falseClaims(sentence: string, name: string, date: string, rows: readonly Row[]): string[] {
  const fresh = rows.filter(({ note }) => !["stale", "agenda", "cancelled"].includes(note ?? ""));
  const days = [...new Set(fresh.map((row) => row.date ?? ""))].filter((day) => day <= date);
  const countOn = (day: string | undefined): number | null => {
    const row = fresh.find((other) => other.date === day && other.state === name);
    return row ? Number(row.count) : null;
  };
  const isSuspectedTypo = (day: string): boolean =>
    fresh.some((row) => row.date === day && row.state === name && row.doubt !== "");
  const wrong: string[] = [];
  const claim = (isTrue: boolean, what: string): void => {
    if (!isTrue) wrong.push(`${date}: ${what} in "${sentence}"`);
  };
  const count = countOn(date);
  const before = countOn(days.at(-2));
  const stated = new RegExp(`^${name} (\\d+)`).exec(sentence);
  claim(
    count === null ? stated === null || !sentence.includes(",") : Number(stated?.[1]) === count,
    "the count",
  );
  if (count === null || isSuspectedTypo(date)) {
    claim(count === null || sentence.includes("is doubtful"), "the suspected typo");
    return wrong;
  }

  const change = /, (?:(up|down) (\d+)|unchanged) since (\d+ \w{3}(?: \d{4})?)/.exec(sentence);
  claim((change !== null) === (before !== null), "whether there is a change");
  if (change && before !== null) {
    const size = Number(change[2] ?? 0) * (change[1] === "down" ? -1 : 1);
    claim(size === count - before, "the change");
    claim(isDay(change[3] ?? "", days.at(-2) ?? ""), "the day of the change");
  }

  const trusted = days.filter((day) => countOn(day) !== null && !isSuspectedTypo(day));
  const earlier = trusted.slice(0, -1).map((day) => ({ day, value: countOn(day) ?? 0 }));
  const records = [
    ["lowest", (value: number) => value <= count] as const,
    ["highest", (value: number) => value >= count] as const,
  ].flatMap(([word, reaches]) => {
    const last = earlier.findLast(({ value }) => reaches(value));
    const between = last ? earlier.filter(({ day }) => day > last.day).length : earlier.length;
    return between >= 3 ? [{ word, last: last?.day ?? null, between }] : [];
  });
  const record = /; (lowest|highest) (?:since ([^;.]+)|of all (\d+) counts)/.exec(sentence);
  claim((record?.[1] ?? null) === (records[0]?.word ?? null), "the record");
  if (record && records[0]) {
    const { last, between } = records[0];
    claim(last === null ? Number(record[3]) === between + 1 : isDay(record[2] ?? "", last), "since when");
  }

  const sign = (index: number): number | null => {
    const [from, to] = [days[index - 1], days[index]].map((day) =>
      day !== undefined && trusted.includes(day) ? countOn(day) : null,
    );
    return typeof from === "number" && typeof to === "number" ? Math.sign(to - from) : null;
  };
  let length = 0;
  const direction = sign(days.length - 1);
  while (direction !== null && sign(days.length - 1 - length) === direction) length += 1;
  const run = /; (rising|falling|unchanged) (\w+) meetings in a row/.exec(sentence);
  const number = run ? (words.includes(run[2] ?? "") ? words.indexOf(run[2] ?? "") : Number(run[2])) : 0;
  claim(number === (length >= 3 ? length : 0), "how many meetings in a row");
  if (run) claim(run[1] === (["falling", "unchanged", "rising"] as const)[(direction ?? 0) + 1], "which way");
  return wrong;
}

/** Whether `24 Aug`, `24 Aug 2020`, `June` or `June 2020` names the day. */
function isDay(text: string, day: string): boolean {
  const [year = "", month = "", date = ""] = day.split("-");
  const name = months[Number(month) - 1] ?? "";
  return [`${Number(date)} ${name.slice(0, 3)}`, name].some(
    (known) => text === known || text === `${known} ${year}`,
  );
}
