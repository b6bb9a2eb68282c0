import type { SearchJumps } from "../../model/search.ts";
import type { ArchiveIndex } from "../archive-index.ts";
import type { PersonHistory } from "../pages/person-histories.ts";

/** What a search can lead to at once, because it has a page of its own. */
export function searchJumps(
  { meetings, releaseNames }: ArchiveIndex,
  everybody: readonly PersonHistory[],
  topics: readonly { readonly key: string }[],
): SearchJumps {
  return {
    meetings: meetings.map(({ date }) => date),
    people: everybody.map(({ person: { name, slug, spellings } }) => ({
      name,
      slug,
      spellings: spellings.filter((spelling) => spelling !== name),
    })),
    releases: [...releaseNames],
    topics: topics.map(({ key }) => key),
  };
}
