import type { Meeting } from "../../model/meeting.ts";

/** Whether a file was written before its meeting, as it says itself or by its name or its folder. */
function isAgenda({ status, source }: Meeting): boolean {
  return status === "agenda" || /(?<!\p{L})agendas?(?!\p{L})/iu.test(source.path);
}

/**
 * Of several files of one meeting, its minutes, if the others are no more than its agenda; null if they contradict each
 * other.
 */
export function minutesAmong(files: readonly Meeting[]): Meeting | null {
  const [minutes, ...others] = files.filter((file) => !isAgenda(file));
  return minutes && others.length === 0 ? minutes : null;
}
