import { expectedDuty } from "../derive/draft/triage-turns.ts";
import { draftBody } from "../derive/draft/write-draft.ts";
import { indexPeople } from "../derive/people/people-index.ts";
import { nextScheduled } from "../format/days/schedule.ts";
import type { IsoDate, MeetingStatus } from "../model/meeting.ts";
import type { EditorKnowledge } from "../model/writing/editor.ts";
import type { MinutesForm } from "./form.ts";
import { knownMeeting } from "./known-archive.ts";

/** What follows from the day of a meeting alone. */
export type DayValues = Pick<MinutesForm, "status" | "thisWeek" | "nextWeek">;

/** Before its day a meeting has an agenda; triage duty continues by turns. */
export function dayValues(date: IsoDate, today: IsoDate, { meetings, people }: EditorKnowledge): DayValues {
  const status: MeetingStatus = date > today ? "agenda" : "minutes";
  const earlier = meetings.map(knownMeeting).filter((one) => one.date < date && one.status !== "cancelled");
  const duty = expectedDuty(earlier, date, indexPeople(people));
  return { status, thisWeek: duty?.thisWeek ?? "", nextWeek: duty?.nextWeek ?? "" };
}

/** The form as it starts: what is known of the first meeting that is not over. */
export function blankForm(knowledge: EditorKnowledge, today: IsoDate): MinutesForm {
  const { draft } = knowledge;
  const date = comingDay(knowledge, today);
  const columns = (draft.releases?.counts ?? []).map(({ column }) => ({ column, counts: {} }));
  return {
    date,
    attending: [],
    others: "",
    ...dayValues(date, today, knowledge),
    tickets: {},
    queues: {},
    releases: columns,
    nextDate: "",
    nextCancelled: "",
    notes: draftBody(draft, ({ markdown }) => markdown),
    kept: draft.series === null ? {} : { series: draft.series },
  };
}

/** The day of the draft, or by the schedule the first one after it that has not passed; today where nothing says more. */
function comingDay({ draft, settings }: EditorKnowledge, today: IsoDate): IsoDate {
  if (draft.date === "") return today;
  let day: IsoDate | null = draft.date;
  while (day !== null && day < today) day = nextScheduled(day, settings.schedule ?? [], settings.holidays);
  return day ?? today;
}
