import type { SearchJumps } from "../model/search.ts";
import type { Appearances } from "./appearances.ts";
import type { Facts } from "./facts.ts";

/** What a search can lead to at once, because it has a page of its own. */
export function searchJumps(
  { meetings, releaseNames }: Facts,
  everybody: readonly Appearances[],
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
