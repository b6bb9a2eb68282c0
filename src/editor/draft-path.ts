import { minutesName } from "../derive/draft/minutes-name.ts";
import { pathBeside } from "../derive/draft/path-beside.ts";
import type { IsoDate } from "../model/meeting.ts";
import type { EditorKnowledge } from "../model/writing/editor.ts";

/** Where minutes are if nothing says where. */
const usualPlace = "content/minutes/";

/** Where the minutes of a day belong, from the folder of the project. */
export function draftPath({ beside, draft, settings }: EditorKnowledge, date: IsoDate): string {
  const [first] = settings.series;
  const series = settings.series.find(({ id }) => id === draft.series) ?? first;
  return pathBeside(beside ?? usualPlace, date, minutesName(date, series, first));
}
