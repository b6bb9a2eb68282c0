import { weekStart } from "../../format/days/dates.ts";
import { monthNumber } from "../../format/days/days.ts";
import { dayInPath } from "../../format/days/meeting-day.ts";
import { slug } from "../../format/slug.ts";
import type { Series } from "../../model/settings.ts";

/** Meetings in fewer weeks make no series; a conference of several days is one week. */
const fewestWeeks = 3;

/** Words that say what a file is, and not who met. */
const ordinary = new Set([
  ...["minutes", "minute", "meeting", "meetings", "notes", "note", "agenda", "agendas", "log", "logs"],
  ...["call", "calls", "telcon", "telcons", "telecon", "telecons", "transcript", "transcripts", "summary"],
  ...["archive", "archives", "archived", "old", "raw", "template", "templates", "content", "day"],
]);

/** A name or a folder that several files share, as the settings would have it. */
type Place = Pick<Series, "folder" | "files">;

/** The files of one place. */
interface Group {
  readonly place: Place;
  readonly label: string;
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
  paths: readonly string[],
  title: string,
): readonly [Series, ...Series[]] | null {
  const shared = sharedFolder(paths);
  const groups = new Map<string, Group>();
  let labelled = 0;
  for (const path of paths) {
    const found = placeOf(path.slice(shared.length));
    if (found === null) continue;
    labelled += 1;
    const key = JSON.stringify(found.place);
    const group = groups.get(key) ?? { ...found, count: 0, first: "9999", weeks: new Set<string>() };
    groups.set(key, group);
    group.count += 1;
    const day = dayInPath(path);
    if (day === null) continue;
    if (day < group.first) group.first = day;
    group.weeks.add(weekStart(day));
  }
  // The first series stays the first when others begin, so that no address changes.
  const series = [...groups.values()]
    .filter(({ weeks }) => weeks.size >= fewestWeeks)
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const covered = series.reduce((sum, { count }) => sum + count, 0);
  // Names that hardly ever come again are titles.
  if (covered * 2 < labelled) return null;
  const named = withOwnIds(series.map(({ place, label }) => seriesNamed(label, place)));
  const isWhole = covered === paths.length;
  const all = isWhole
    ? named
    : [{ ...seriesNamed(title, { folder: null, files: null }), id: "meetings" }, ...named];
  const [first, ...others] = all;
  return first && others.length > 0 ? [first, ...others] : null;
}

function seriesNamed(label: string, place: Place): Series {
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
  return series.filter(
    ({ id }, index) => id !== "meetings" && series.findIndex((one) => one.id === id) === index,
  );
}

/** The folders that are above all files, with a slash at the end. */
function sharedFolder(paths: readonly string[]): string {
  const [first = ""] = paths;
  let shared = first.slice(0, first.lastIndexOf("/") + 1);
  while (!paths.every((path) => path.startsWith(shared)))
    shared = shared.slice(0, shared.lastIndexOf("/", shared.length - 2) + 1);
  return shared;
}

/** What the folders or the name of a file say besides its day; null if nothing. */
function placeOf(path: string): { readonly place: Place; readonly label: string } | null {
  const folders = path.split("/");
  const name = (folders.pop() ?? "").replace(/\.md$/i, "");
  const folder = folders.find((one) => wordsOf(one).length > 0);
  if (folder !== undefined) return { place: { folder, files: null }, label: labelOf(wordsOf(folder)) };
  const words = wordsOf(name);
  const [start = "", end = ""] = [/^\D*/.exec(name)?.[0], /\D*$/.exec(name)?.[0]];
  if (words.length === 0 || start === name) return null;
  const label = labelOf(words);
  if (labelOf(wordsOf(start)) === label) return { place: { folder: null, files: `${start}*` }, label };
  if (labelOf(wordsOf(end)) === label) return { place: { folder: null, files: `*${end}` }, label };
  return null;
}

/** The words of a name that are no numbers, months or ordinary words. */
function wordsOf(name: string): readonly string[] {
  // A single letter is that of a quarter or a version.
  const words = name.match(/\p{L}{2,}/gu) ?? [];
  return words.filter((word) => !ordinary.has(word.toLowerCase()) && monthNumber(word) === null);
}

/** `js`, `core` as a title: `Js core`. */
function labelOf(words: readonly string[]): string {
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
