import type { IsoDate } from "../../model/meeting.ts";
import type { Series } from "../../model/settings.ts";

/** The name of the minutes of a day, without its ending. Two series may meet on one day and keep their files in one folder. */
export function minutesName(date: IsoDate, { id, folder, files }: Series, first: Series): string {
  if (files !== null) return files.replace("*", date);
  return id === first.id || folder !== null ? date : `${date}-${id}`;
}
