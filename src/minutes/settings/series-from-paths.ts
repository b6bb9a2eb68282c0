import { weekStart } from "../../format/days/dates.ts";
import { isMonth } from "../../format/days/months.ts";
import { slug } from "../../format/slug.ts";
import type { MeetingDate } from "../../model/meeting.ts";
import type { Series } from "../../model/settings.ts";
import { seriesOfFile } from "../series-of-file.ts";
import { type LabelledPlace, placeOfFile, placeOfName } from "./place-of-file.ts";
import { sharedFolder } from "./shared-folder.ts";

/** Meetings in fewer weeks make no series; a conference of several days is one week. */
const fewestWeeks = 3;

/** A file, and the day or month of its meeting; null if it tells none, or if it holds several meetings. */
export interface DatedPath {
  readonly path: string;
  readonly date: MeetingDate | null;
}

/** The files of one place. */
interface Group extends LabelledPlace {
  readonly weeks: Set<string>;
  count: number;
  /** The first day. */
  first: string;
}

/**
 * The series that the folders and names of minutes tell, such as `docs-2019-03-11` or `board/2019-03-11`, the oldest
 * first; null if there is no second one. Files without a label belong to the first series, which
 * then has the given title.
 */
export function seriesFromPaths(
  files: readonly DatedPath[],
  title: string,
): readonly [Series, ...Series[]] | null {
  const { series, isWhole } = frequentSeries(files);
  const rest: Series = { ...seriesNamed(title, { folder: null, files: null }), id: "meetings" };
  const main = isWhole ? series : [rest, ...series];
  const all = withOwnIds([...main, ...seriesOfSharedDays(files, main)]);
  const [first, ...others] = all;
  return first && others.length > 0 ? [first, ...others] : null;
}

/** The series that meet often enough, and whether they are all that there is. */
function frequentSeries(files: readonly DatedPath[]): {
  readonly series: readonly Series[];
  readonly isWhole: boolean;
} {
  const shared = sharedFolder(files.map(({ path }) => path));
  const groups = new Map<string, Group>();
  let labelled = 0;
  for (const { path, date } of files) {
    const found = placeOfFile(path.slice(shared.length));
    if (found === null) continue;
    labelled += 1;
    const key = JSON.stringify(found.place);
    const group = groups.get(key) ?? { ...found, count: 0, first: "9999", weeks: new Set<string>() };
    groups.set(key, group);
    group.count += 1;
    if (date === null) continue;
    if (date < group.first) group.first = date;
    group.weeks.add(isMonth(date) ? date : weekStart(date));
  }
  // The first series stays the first when others begin, so that no address changes.
  const frequent = [...groups.values()]
    .filter(({ weeks }) => weeks.size >= fewestWeeks)
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const covered = frequent.reduce((sum, { count }) => sum + count, 0);
  // Names that hardly ever come again are titles.
  if (covered * 2 < labelled) return { series: [], isWhole: false };
  return {
    series: withOwnIds(frequent.map(({ place, label }) => seriesNamed(label, place))),
    isWhole: covered === files.length && covered > 0,
  };
}

/**
 * Where a day has several files of one series with different names, such as `2018-01-31` and `2018-01-31-V8`, those that say
 * nothing but the day stay, or else those of the name that the series had first, and each other name is a series. How often it
 * has a name does not count, so that no address changes when more meetings follow.
 */
function seriesOfSharedDays(files: readonly DatedPath[], series: readonly Series[]): readonly Series[] {
  const named = files.map((file) => {
    const place = placeOfName(file.path);
    const own = seriesOfFile(file.path, series)?.id ?? "";
    return { ...file, place, own, name: JSON.stringify([own, place?.label ?? ""]) };
  });
  const firstDays = new Map<string, string>();
  for (const { name, place, date } of named) {
    const day = place === null ? "" : (date ?? "9999");
    if (day < (firstDays.get(name) ?? "9999")) firstDays.set(name, day);
  }
  const rank = (name: string): string => `${firstDays.get(name)} ${name}`;
  const byDay = new Map<string, typeof named>();
  for (const one of named) {
    if (one.date === null) continue;
    const key = `${one.date} ${one.own}`;
    const sameDay = byDay.get(key) ?? [];
    byDay.set(key, sameDay);
    sameDay.push(one);
  }
  const extra = new Map<string, Series>();
  for (const sameDay of byDay.values()) {
    const [first] = sameDay.map(({ name }) => rank(name)).toSorted();
    for (const { name, place } of sameDay)
      if (place && rank(name) !== first) extra.set(name, seriesNamed(place.label, place.place));
  }
  return [...extra.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function seriesNamed(label: string, place: LabelledPlace["place"]): Series {
  return {
    id: slug(label).slice(0, 40),
    title: label,
    ...place,
    schedule: null,
    board: null,
    trackers: null,
  };
}

/** Two labels may have the same id, such as `Docs` and `docs`; then only the first is a series. */
function withOwnIds(series: readonly Series[]): readonly Series[] {
  const first = new Map(series.toReversed().map((one) => [one.id, one]));
  return series.filter((one) => first.get(one.id) === one);
}
