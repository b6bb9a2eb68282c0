/** Names of a site's caches in the browser. Sites at other paths of the same host use other names. */
export interface CacheNames {
  /** The start of the names of all caches of the site. */
  readonly prefix: string;
  readonly pages: string;
  readonly assets: string;
  /** Images that minutes show. */
  readonly images: string;
  /** The search index, which every build replaces. */
  readonly search: string;
}

/** `scope` is the path of the site's root, such as `/technology/`; `version` identifies a build. */
export function cacheNames(scope: string, version: string): CacheNames {
  const prefix = `minutebook ${scope} `;
  return {
    prefix,
    pages: `${prefix}pages`,
    assets: `${prefix}assets`,
    images: `${prefix}images`,
    search: `${prefix}search ${version}`,
  };
}
