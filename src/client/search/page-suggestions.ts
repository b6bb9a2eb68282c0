import { daysBetween } from "../../format/days/days.ts";
import { readTypedDates, type TypedDate } from "../../format/days/typed-date.ts";
import { dayOfMeeting } from "../../format/meetings/meeting-id.ts";
import { readReference } from "../../format/references/addresses.ts";
import { referenceLabel } from "../../format/references/keys.ts";
import { paths } from "../../format/urls.ts";
import type { PageNames } from "../../model/search.ts";
import type { SearchIndex } from "../../search/read-index.ts";
import type { SearchTexts } from "../../texts/texts.ts";
import { readPastedName } from "./find/pasted-names.ts";

/** A page whose name a reader may have typed. */
export interface PageSuggestion {
  /** Kind and name of the page, such as `Issue SOFTWARE-2873`. */
  readonly label: string;
  /** Path below the site's root. */
  readonly path: string;
  /** Whether the reader typed its full name, so that Enter may open it. */
  readonly isExact: boolean;
}

/** Number of suggestions for the beginning of a name. */
const mostSuggestions = 3;

/** Pages of an index with the typed name; loads the issues only for what may be one. */
export async function suggestPagesOf(
  { ids, series, people, releases, namedTopics, topics, language }: SearchIndex,
  typed: string,
  texts: SearchTexts,
): Promise<readonly PageSuggestion[]> {
  const mayBeIssue =
    /^\s*(?:https?:\S+\/)?[a-z][a-z0-9_]*[ #-]?\d*\/?\s*$/i.test(typed) || typedReference(typed) !== null;
  const names = {
    meetings: ids,
    series,
    people,
    releases,
    namedTopics,
    topics: mayBeIssue ? await topics() : [],
  };
  return suggestPages(typed, names, language, texts);
}

/** Pages with the typed name or address: meetings, issues, releases and people. Only exact matches, if there are any. */
export function suggestPages(
  typed: string,
  names: PageNames,
  language: string,
  { pages }: SearchTexts,
): readonly PageSuggestion[] {
  const pasted = readPastedName(typed.trim());
  const name = (pasted?.day ?? pasted?.words.at(-1) ?? typed).trim().replace(/\s+/g, " ").toLowerCase();
  if (name === "") return [];
  const found = [
    ...readTypedDates(name, language).flatMap((date) => suggestMeetings(date, names.meetings, pages)),
    ...suggestReferences(typed, names.topics, pages),
    ...suggestIssues(name, names.topics, pages),
    ...suggestNamedTopics(name, names.namedTopics, pages),
    ...suggestSeries(name, names.series),
    ...suggestReleases(name, names.releases, pages),
    ...suggestPeople(name, names.people),
  ];
  const exact = found.filter(({ isExact }) => isExact);
  return exact.length > 0 ? exact : found.slice(0, mostSuggestions);
}

type Labels = SearchTexts["pages"];

function suggestMeetings(typed: TypedDate, meetings: PageNames["meetings"], pages: Labels): PageSuggestion[] {
  if (typed.kind === "year") {
    if (!meetings.some((date) => date.startsWith(typed.year))) return [];
    return [{ label: pages.year(typed.year), path: paths.year(typed.year), isExact: false }];
  }
  if (typed.kind === "month") {
    const first = meetings.find((date) => date.startsWith(typed.month));
    if (first === undefined) return [];
    return [{ label: pages.month(typed.month), path: paths.month(typed.month), isExact: true }];
  }
  if (typed.kind === "day of any year")
    return meetings
      .filter((id) => dayOfMeeting(id).endsWith(typed.monthAndDay))
      .toReversed()
      .map((id) => ({ label: pages.day(dayOfMeeting(id)), path: paths.meeting(id), isExact: false }));
  const onDay = meetings.filter((id) => dayOfMeeting(id) === typed.date);
  if (onDay.length > 0)
    return onDay.map((id) => ({ label: pages.day(typed.date), path: paths.meeting(id), isExact: true }));
  return nearestMeetings(typed.date, meetings).map((id) => ({
    label: pages.nearestDay(dayOfMeeting(id)),
    path: paths.meeting(id),
    isExact: false,
  }));
}

function nearestMeetings(day: string, meetings: PageNames["meetings"]): readonly string[] {
  const distance = (id: string): number => Math.abs(daysBetween(day, dayOfMeeting(id)));
  return meetings.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function suggestIssues(name: string, topics: PageNames["topics"], pages: Labels): PageSuggestion[] {
  const key = name.replace(/^([a-z][a-z0-9_]*?) ?[-#]? ?(\d+)$/, "$1-$2");
  if (!/^[a-z][a-z0-9_]*-\d*$/.test(key)) return [];
  return topics
    .filter((topic) => topic.toLowerCase().startsWith(key))
    .map((topic) => ({
      label: pages.issue(topic),
      path: paths.topic(topic),
      isExact: topic.toLowerCase() === key,
    }));
}

/** What may be an issue or pull request of a repository, as its label ends; null for anything else. */
function typedReference(typed: string): string | null {
  const reference = readReference(typed.trim());
  if (reference) return referenceLabel(reference).toLowerCase();
  const [, written = null] = /^((?:[\w.-]+(?:\/[\w.-]+)*)?[#!]\d+)$/.exec(typed.trim()) ?? [];
  return written?.toLowerCase() ?? null;
}

function suggestReferences(typed: string, topics: PageNames["topics"], pages: Labels): PageSuggestion[] {
  const end = typedReference(typed);
  if (end === null) return [];
  return topics
    .filter((topic) => {
      const label = topic.toLowerCase();
      return label === end || label.endsWith(/^[#!]/.test(end) ? end : `/${end}`);
    })
    .map((topic) => ({ label: pages.issue(topic), path: paths.topic(topic), isExact: true }));
}

function suggestNamedTopics(name: string, topics: PageNames["namedTopics"], pages: Labels): PageSuggestion[] {
  if (name.length < 2) return [];
  return topics.flatMap((topic) => {
    const names = [topic.name, ...topic.spellings].map((spelling) => spelling.toLowerCase());
    if (!names.some((spelling) => spelling.startsWith(name))) return [];
    return [{ label: pages.topic(topic.name), path: paths.topic(topic.name), isExact: names.includes(name) }];
  });
}

function suggestReleases(name: string, releases: PageNames["releases"], pages: Labels): PageSuggestion[] {
  const version = name.replace(/^(?:osg|release|version|v) ?(?=\d)/, "");
  return releases
    .filter((release) => release.toLowerCase().startsWith(version))
    .map((release) => ({
      label: pages.release(release),
      path: paths.release(release),
      isExact: release.toLowerCase() === version,
    }))
    .filter(({ isExact }) => isExact || /^\d+\.\d/.test(version));
}

function suggestSeries(name: string, series: PageNames["series"]): PageSuggestion[] {
  return series
    .filter(({ id, title }) => id.startsWith(name) || title.toLowerCase().startsWith(name))
    .map(({ id, title }) => ({
      label: title,
      path: paths.series(id),
      isExact: id === name || title.toLowerCase() === name,
    }));
}

function suggestPeople(name: string, people: PageNames["people"]): PageSuggestion[] {
  if (name.length < 2) return [];
  return people.flatMap((person) => {
    const names = [person.name, person.slug, ...person.spellings].map((spelling) => spelling.toLowerCase());
    if (!names.some((spelling) => spelling.startsWith(name))) return [];
    return [{ label: person.name, path: paths.person(person.slug), isExact: names.includes(name) }];
  });
}
