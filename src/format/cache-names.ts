/** Names of what a browser keeps of one site. Sites below other paths of the same host have names of their own. */
export interface CacheNames {
  /** What the names of all caches of the site start with. */
  readonly prefix: string;
  readonly pages: string;
  readonly assets: string;
  /** The search index, which each build makes anew. */
  readonly search: string;
}

/** `scope` is the path under which the site is served, such as `/technology/`; a `version` stands for one build. */
export function cacheNames(scope: string, version: string): CacheNames {
  const prefix = `minutebook ${scope} `;
  return {
    prefix,
    pages: `${prefix}pages`,
    assets: `${prefix}assets`,
    search: `${prefix}search ${version}`,
  };
}
