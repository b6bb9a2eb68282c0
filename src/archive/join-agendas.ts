import { minutesAmong } from "../format/meetings/agendas.ts";
import { memoize } from "../format/reuse/memoize.ts";
import type { Meeting, MeetingId } from "../model/meeting.ts";

/** Makes one meeting of minutes and their agenda, where both have a file. */
export function joinAgendas(meetings: readonly Meeting[]): readonly Meeting[] {
  const byId = new Map<MeetingId, Meeting[]>();
  for (const meeting of meetings) {
    const files = byId.get(meeting.id) ?? [];
    files.push(meeting);
    byId.set(meeting.id, files);
  }
  if (byId.size === meetings.length) return meetings;
  return [...byId.values()].flatMap((files) => {
    const minutes = minutesAmong(files);
    if (minutes === null || files.length === 1) return files;
    return joined(minutes, ...files);
  });
}

/** `files` are the minutes and all agendas, in their order. Returns the same object for the same files. */
const joined = memoize((minutes: Meeting, ...files: Meeting[]): Meeting => {
  const agendas = files.filter((file) => file !== minutes);
  const images = files.flatMap((file) => file.images ?? []);
  return {
    ...minutes,
    ...(images.length > 0 ? { images } : {}),
    agenda: agendas.flatMap(({ body }) => body),
    aliases: files.flatMap(({ aliases }) => aliases),
  };
});
