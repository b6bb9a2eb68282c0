import type { MinutesForm } from "../../editor/form.ts";
import { comparedDays, publishedForm, publishedMeeting } from "../../editor/published-minutes.ts";
import { meetingId } from "../../format/meetings/meeting-id.ts";
import { href, paths } from "../../format/urls.ts";
import type { MeetingJson } from "../../model/json.ts";
import type { MeetingId } from "../../model/meeting.ts";
import type { EditorKnowledge } from "../../model/writing/editor.ts";
import type { PageKnowledge } from "./page-knowledge.ts";
import { pageMarkdown } from "./paste/rich-text.ts";

/** Published minutes that somebody edits. */
export interface EditedMinutes {
  readonly form: MinutesForm;
  /** Where the file is, from the folder of the project; null where that is not known. */
  readonly path: string | null;
  /** Whether the file holds what is not published, so that its whole text must not be replaced without care. */
  readonly isPartlyPrivate: boolean;
  /** What is known of the meetings beside it. */
  readonly knowledge: EditorKnowledge;
}

/** Loads the minutes of a day in the series of the page from the published site alone; null if there are none. Rejects without a network. */
export async function loadEdited(date: string, knowledge: PageKnowledge): Promise<EditedMinutes | null> {
  const load = async (path: string): Promise<string | null> => {
    const response = await fetch(href(knowledge.basePath, path));
    return response.ok ? response.text() : null;
  };
  const [first] = knowledge.settings.series;
  const idOn = (day: string): MeetingId => meetingId(day, knowledge.draft.series ?? first.id, first.id);
  const id = idOn(date);
  const [text, page] = await Promise.all([load(paths.meetingJson(id)), load(paths.meeting(id))]);
  if (text === null || page === null) return null;
  const json: MeetingJson = JSON.parse(text);
  const known = knowledge.meetings.filter((meeting) => meeting.date !== date);
  const missing = comparedDays(json).filter((day) => !known.some((meeting) => meeting.date === day));
  const texts = await Promise.all(missing.map((day) => load(paths.meetingJson(idOn(day)))));
  const others = texts.flatMap((other): MeetingJson[] => (other === null ? [] : [JSON.parse(other)]));
  return {
    form: publishedForm(json, pageMarkdown(page), knowledge.settings),
    path: json.source.path,
    isPartlyPrivate: json.source.withheld > 0 || json.source.hasCoordinates,
    knowledge: {
      ...knowledge,
      meetings: [...others.map((other) => publishedMeeting(other, knowledge.settings)), ...known].toSorted(
        (a, b) => a.date.localeCompare(b.date, "en"),
      ),
      isWhole: knowledge.isWhole && missing.length === 0,
      beside: json.source.path,
    },
  };
}
