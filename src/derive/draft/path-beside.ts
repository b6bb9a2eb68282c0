import type { IsoDate } from "../../model/meeting.ts";

/** The path of the minutes of a day in the folder of earlier ones, or in that of its year where theirs is named after their year. */
export function pathBeside(path: string, date: IsoDate): string {
  const names = path.split("/").slice(0, -1);
  const top = names.lastIndexOf("minutes");
  const folders = names.map((name, index) => (index > top && /^\d{4}$/.test(name) ? date.slice(0, 4) : name));
  return [...folders, `${date}.md`].join("/");
}
