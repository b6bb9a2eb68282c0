import type { Meeting } from "../../model/meeting.ts";

/** Whether a file was written before its meeting, as it says itself or by its name or its folder. */
function isAgenda({ status, source }: Meeting): boolean {
  return status === "agenda" || /(?<!\p{L})agendas?(?!\p{L})/iu.test(source.path);
}

/** Whether the name of a file says that it holds minutes, as beside `03-05.md` the name `03-05-minutes.md` does. */
function isNamedMinutes({ source }: Meeting): boolean {
  const name = source.path.slice(source.path.lastIndexOf("/") + 1);
  return /(?<!\p{L})(?:minutes|notes)(?!\p{L})/iu.test(name);
}

/**
 * Of several files of one meeting, its minutes, if the others are no more than its agenda; null if they contradict each
 * other.
 */
export function minutesAmong(files: readonly Meeting[]): Meeting | null {
  const minutes = files.filter((file) => !isAgenda(file));
  return only(minutes) ?? only(minutes.filter(isNamedMinutes));
}

function only(files: readonly Meeting[]): Meeting | null {
  const [file, ...others] = files;
  return file && others.length === 0 ? file : null;
}
