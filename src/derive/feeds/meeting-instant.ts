import { instant } from "../../format/dates.ts";
import { scheduleOn } from "../../format/schedule.ts";
import type { IsoDate } from "../../model/meeting.ts";
import type { ArchiveIndex } from "../archive-index.ts";

/** The start of a meeting as a UTC timestamp. Noon stands for an unknown time, so that few time zones see another day. */
export function meetingInstant(date: IsoDate, { schedules, settings }: ArchiveIndex): string {
  return instant(date, scheduleOn(date, schedules)?.time ?? "12:00", settings.timeZone);
}
