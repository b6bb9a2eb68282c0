import { href } from "../../format/urls.ts";

/** The site's base path: scripts lie in `assets/` below it. */
const basePath = new URL("..", import.meta.url).pathname;

/** The href of a path of the site. */
export function siteHref(path: string): string {
  return href(basePath, path);
}
