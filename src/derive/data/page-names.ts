import type { PageNames } from "../../model/search.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { PersonHistory } from "../pages/people/person-histories.ts";

/** The names of all pages that a search can suggest directly. */
export function pageNames(
  { meetings, releaseNames, seriesInUse, settings }: ArchiveIndex,
  histories: readonly PersonHistory[],
  topics: readonly { readonly key: string }[],
): PageNames {
  return {
    series: seriesInUse.length > 1 ? settings.series.map(({ id, title }) => ({ id, title })) : [],
    meetings: meetings.map(({ id }) => id),
    people: histories.map(({ person: { name, slug, spellings } }) => ({
      name,
      slug,
      spellings: spellings.filter((spelling) => spelling !== name),
    })),
    releases: [...releaseNames],
    topics: topics.map(({ key }) => key),
  };
}
