import { daysBetween, longDate, monthNames } from "../../format/days.ts";
import { readTypedDate, type TypedDate } from "../../format/typed-date.ts";
import { paths } from "../../format/urls.ts";
import type { SearchJumps } from "../../model/search.ts";

/** A page that a reader may have meant. */
export interface Jump {
  /** What it is, such as `Issue SOFTWARE-2873`. */
  readonly label: string;
  /** Path below the site's root. */
  readonly path: string;
  /** Whether what was typed is its name, so that Enter may lead there. */
  readonly isExact: boolean;
}

/** So many pages are offered for the beginning of a name. */
const mostOffers = 3;

/** The pages that go by the name that was typed, the exact ones first: an issue, a day, a person or a release. */
export function findJumps(typed: string, jumps: SearchJumps): readonly Jump[] {
  const name = typed.trim().replace(/\s+/g, " ").toLowerCase();
  if (name === "") return [];
  const date = readTypedDate(name);
  const found = [
    ...(date ? dateJumps(date, jumps.meetings) : []),
    ...topicJumps(name, jumps.topics),
    ...releaseJumps(name, jumps.releases),
    ...personJumps(name, jumps.people),
  ];
  const exact = found.filter(({ isExact }) => isExact);
  return exact.length > 0 ? exact : found.slice(0, mostOffers);
}

function dateJumps(typed: TypedDate, meetings: SearchJumps["meetings"]): Jump[] {
  if (typed.kind === "year") {
    if (!meetings.some((date) => date.startsWith(typed.year))) return [];
    return [{ label: `Meetings in ${typed.year}`, path: paths.year(typed.year), isExact: false }];
  }
  if (typed.kind === "month") {
    const first = meetings.find((date) => date.startsWith(typed.month));
    if (first === undefined) return [];
    const month = monthNames[Number(typed.month.slice(5)) - 1] ?? "";
    const year = typed.month.slice(0, 4);
    return [{ label: `Meetings in ${month} ${year}`, path: paths.month(typed.month), isExact: true }];
  }
  if (meetings.includes(typed.date))
    return [{ label: `Minutes of ${longDate(typed.date)}`, path: paths.meeting(typed.date), isExact: true }];
  return nearestMeetings(typed.date, meetings).map((date) => ({
    label: `No minutes of that day; the nearest are of ${longDate(date)}`,
    path: paths.meeting(date),
    isExact: false,
  }));
}

function nearestMeetings(day: string, meetings: SearchJumps["meetings"]): readonly string[] {
  const distance = (date: string): number => Math.abs(daysBetween(day, date));
  return meetings.toSorted((a, b) => distance(a) - distance(b)).slice(0, 1);
}

function topicJumps(name: string, topics: SearchJumps["topics"]): Jump[] {
  const key = name.replace(/^([a-z][a-z0-9_]*?) ?[-#]? ?(\d+)$/, "$1-$2");
  if (!/^[a-z][a-z0-9_]*-\d*$/.test(key)) return [];
  return topics
    .filter((topic) => topic.toLowerCase().startsWith(key))
    .map((topic) => ({
      label: `Issue ${topic}`,
      path: paths.topic(topic),
      isExact: topic.toLowerCase() === key,
    }));
}

function releaseJumps(name: string, releases: SearchJumps["releases"]): Jump[] {
  const version = name.replace(/^(?:osg|release|version|v) ?(?=\d)/, "");
  return releases
    .filter((release) => release.toLowerCase().startsWith(version))
    .map((release) => ({
      label: `Release ${release}`,
      path: paths.release(release),
      isExact: release.toLowerCase() === version,
    }))
    .filter(({ isExact }) => isExact || /^\d+\.\d/.test(version));
}

function personJumps(name: string, people: SearchJumps["people"]): Jump[] {
  if (name.length < 2) return [];
  return people.flatMap((person) => {
    const names = [person.name, ...person.spellings].map((spelling) => spelling.toLowerCase());
    if (!names.some((spelling) => spelling.startsWith(name))) return [];
    return [{ label: person.name, path: paths.person(person.slug), isExact: names.includes(name) }];
  });
}
