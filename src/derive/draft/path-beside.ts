import type { IsoDate } from "../../model/meeting.ts";

/**
 * The path of the minutes of a day in the folder of earlier ones, or in that of its year or month where theirs is named after
 * their year or month. `name` is that of the file, without its ending.
 */
export function pathBeside(path: string, date: IsoDate, name: string = date): string {
  const names = path.split("/").slice(0, -1);
  const top = names.lastIndexOf("minutes");
  const folders = names.map((folder, index) => (index > top ? folderOfDay(folder, date) : folder));
  return [...folders, `${name}.md`].join("/");
}

function folderOfDay(name: string, date: IsoDate): string {
  if (/^\d{4}$/.test(name)) return date.slice(0, 4);
  if (/^\d{4}-\d\d$/.test(name)) return date.slice(0, 7);
  return /^\d{4}-\d\d-\d\d$/.test(name) ? date : name;
}
