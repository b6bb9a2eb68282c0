import type { PageNames } from "../../model/search.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { PersonHistory } from "../pages/people/person-histories.ts";
import type { Topic } from "../pages/topics/mentioned-topics.ts";

/** The names of all pages that a search can suggest directly. */
export function pageNames(
  { meetings, releaseNames, seriesInUse, settings }: ArchiveIndex,
  histories: readonly PersonHistory[],
  topics: readonly Topic[],
): PageNames {
  const named = new Set(topics.flatMap(({ kind, key }) => (kind === "named" ? key : [])));
  return {
    series: seriesInUse.length > 1 ? settings.series.map(({ id, title }) => ({ id, title })) : [],
    meetings: meetings.map(({ id }) => id),
    people: histories.map(({ person: { name, slug, spellings } }) => ({
      name,
      slug,
      spellings: spellings.filter((spelling) => spelling !== name),
    })),
    releases: [...releaseNames],
    namedTopics: settings.topics.filter(({ name }) => named.has(name)),
    topics: topics.flatMap(({ kind, label }) => (kind === "issue" ? label : [])),
  };
}
