import { paths } from "../../../format/urls.ts";
import type { Person } from "../../../model/archive.ts";
import type { RedirectPage } from "../../../model/pages.ts";
import type { ArchiveIndex } from "../../archive-index.ts";
import type { PersonHistory } from "./person-histories.ts";
import { personPaths } from "./person-page.ts";

/** A slug under which a page was published once, or may have been. */
export interface FormerPersonPage {
  readonly slug: string;
  /** Whose page it was; null where it may have been that of several people. */
  readonly history: PersonHistory | null;
}

/**
 * Slugs that people had before their entry gave them another name, and those of names that several people turned out to
 * share. No link to any of them is lost. A slug that is somebody's now is left out.
 */
export function formerPersonPages(
  histories: readonly PersonHistory[],
  { knownPeople }: ArchiveIndex,
): FormerPersonPage[] {
  const historyOf = new Map(histories.map((history) => [history.person, history]));
  const now = new Set(knownPeople.people.map(({ slug }) => slug));
  const owners = new Map<string, Person | null>(knownPeople.sharedSlugs.map((slug) => [slug, null]));
  for (const person of knownPeople.people) {
    for (const slug of person.formerSlugs) owners.set(slug, owners.has(slug) ? null : person);
  }
  return [...owners]
    .filter(([slug]) => !now.has(slug))
    .flatMap(([slug, owner]): FormerPersonPage[] => {
      if (owner === null) return [{ slug, history: null }];
      const history = historyOf.get(owner);
      return history ? [{ slug, history }] : [];
    })
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Where the pages of a former slug lead: to the same pages of the person, or to all people. */
export function personRedirects(
  { slug, history }: FormerPersonPage,
  { texts }: ArchiveIndex,
): RedirectPage[] {
  if (history === null)
    return [{ path: paths.person(slug), target: paths.people, label: texts.people.title }];
  const page = paths.person(history.person.slug);
  return personPaths(history).map((target) => ({
    path: paths.person(slug) + target.slice(page.length),
    target,
    label: history.person.name,
  }));
}
