import type { Series } from "../../model/settings.ts";

/** Where minutes are if there are none yet. */
const usualFolder = "content/minutes/";

/**
 * The folder of the first minutes of a series: its own, beside those of other series. `other` is the path of minutes of
 * another one, or null if there are none at all.
 */
export function firstPlace({ folder }: Series, other: string | null, ofOther: Series): string {
  const place = other === null ? usualFolder : other.slice(0, other.lastIndexOf("/") + 1);
  const names = place.split("/").slice(0, -1);
  const own = names.findIndex((name) => name === ofOther.folder || /^\d{4}(?:-\d\d){0,2}$/.test(name));
  const above = own === -1 ? names : names.slice(0, own);
  return [...above, ...(folder === null ? [] : [folder]), ""].join("/");
}
