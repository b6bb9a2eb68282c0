import { nameParts } from "../../format/name-parts.ts";
import { bareName } from "../../format/names.ts";
import { memoizeByText } from "../../format/reuse/memoize.ts";
import { personSlug, uniqueIds } from "../../format/slug.ts";
import type { Person } from "../../model/archive.ts";
import type { Meeting } from "../../model/meeting.ts";
import { candidates, indexPeople, normalizedName, withSpaces } from "./people-index.ts";
import { isName } from "./written-names.ts";

/** A name on so many lists of attendance is somebody's, also without an entry in `people.yaml`; on one it may be a slip. */
const fewestMeetings = 2;

export interface KnownPeople {
  /** Those in `people.yaml`, then those who go by their name in the minutes. */
  readonly people: readonly Person[];
  /** The slugs that names would have which several people may share, had they a page. */
  readonly sharedSlugs: readonly string[];
}

/** A name that is in nobody's entry. */
interface WrittenName {
  /** How often each form of it is written, such as `Wilma` and `wilma`. */
  readonly forms: Map<string, number>;
  meetingCount: number;
}

/**
 * Everybody who can have a page. A name in nobody's entry is a person's as soon as it is on two lists of attendance, unless it
 * abbreviates the names of several people, since it may be any of them. Slugs are given in the order in which names became
 * people, so that later minutes change none.
 */
export function knownPeople(entries: readonly Person[], meetings: readonly Meeting[]): KnownPeople {
  const unique = uniqueIds(entries.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  const written = mergedForms(
    frequentNames(entries, meetings).map(({ forms }) => {
      // The earliest form, so that the address stays when another form becomes more frequent.
      const [firstForm = ""] = forms.keys();
      return { slug: unique(personSlug(firstForm)), forms };
    }),
  ).map(([{ slug, forms }, ...others]): Person => {
    const all = [...forms, ...others.flatMap((other) => [...other.forms])];
    const spellings = all.toSorted((a, b) => b[1] - a[1]).map(([form]) => form);
    return { slug, name: spellings[0] ?? "", spellings, formerSlugs: others.map((other) => other.slug) };
  });
  const isShared = severalAbbreviatedBy([...entries, ...written]);
  return {
    people: [...entries, ...written.filter((person) => !isShared(person))],
    sharedSlugs: written.filter(isShared).flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]),
  };
}

interface NameWithSlug extends Pick<WrittenName, "forms"> {
  readonly slug: string;
}

/** Groups names that differ only in their apostrophes. Each of them once had a page of its own. */
function mergedForms(names: readonly NameWithSlug[]): (readonly [NameWithSlug, ...NameWithSlug[]])[] {
  const merged = new Map<string, [NameWithSlug, ...NameWithSlug[]]>();
  for (const name of names) {
    const [form = ""] = name.forms.keys();
    const key = normalizedName(form);
    const same = merged.get(key);
    if (same) same.push(name);
    else merged.set(key, [name]);
  }
  return [...merged.values()];
}

/** The key by which a name is compared, and the name. */
const spellingOf = memoizeByText((name) => [withSpaces(name), bareName(name)] as const);

/** Names of nobody's entry, in the order in which they became frequent. */
function frequentNames(entries: readonly Person[], meetings: readonly Meeting[]): WrittenName[] {
  const index = indexPeople(entries);
  const found = new Map<string, WrittenName>();
  const frequent: WrittenName[] = [];
  for (const { attending, status } of meetings) {
    if (status !== "minutes") continue;
    const listed = new Map((attending ?? []).map(({ name }) => spellingOf(name)));
    for (const [key, form] of listed) {
      const name = found.get(key) ?? { forms: new Map<string, number>(), meetingCount: 0 };
      found.set(key, name);
      name.forms.set(form, (name.forms.get(form) ?? 0) + 1);
      name.meetingCount += 1;
      if (name.meetingCount === fewestMeetings && isName(form) && candidates(form, index).length === 0)
        frequent.push(name);
    }
  }
  return frequent;
}

/** Tells whether a person's name abbreviates those of several others, as `Tim` does with `Tim C` and `Tim Theisen`. */
function severalAbbreviatedBy(people: readonly Person[]): (person: Person) => boolean {
  interface LongerName {
    readonly person: Person;
    readonly last: string;
  }
  const longer = new Map<string, LongerName[]>();
  const add = (start: string, name: LongerName): void => {
    const names = longer.get(start) ?? [];
    names.push(name);
    longer.set(start, names);
  };
  for (const person of people) {
    for (const { first, last } of person.spellings.map(nameParts)) {
      if (last === "") continue;
      add(first, { person, last });
      if (last.length > 1) add(`${first} ${last.charAt(0)}`, { person, last });
    }
  }
  return (person) => {
    const { first, last } = nameParts(person.name);
    if (last.length > 1) return false;
    const names = longer.get(last === "" ? first : `${first} ${last}`) ?? [];
    const initials = new Set(names.flatMap((name) => (name.last.length > 1 ? [name.last.charAt(0)] : [])));
    // `Tim T` may be `Tim Theisen`, so these two are not certainly two people.
    const others = names.filter((name) => name.last.length > 1 || !initials.has(name.last));
    return new Set(others.map((name) => name.person).filter((other) => other !== person)).size > 1;
  };
}
