import { dates, nouns, words } from "../words.ts";

/** What is new since a reader's last visit, which only the browser knows. */
export const visit = {
  since: (date: string) => `Since your last visit on ${dates.medium(date)}:`,
  nothing: (date: string) => `No new minutes since your last visit on ${dates.medium(date)}.`,
  meetings: (count: number) => words.counted(count, nouns.meeting),
  newActions: (count: number) => words.counted(count, { one: "new action item", other: "new action items" }),
  goneActions: (count: number) => words.counted(count, { one: "item gone", other: "items gone" }),
  decisions: (count: number) => words.counted(count, { one: "decision", other: "decisions" }),
  compare: "Compare",
  kept: "Only this browser knows of your visits.",
  forget: "Forget them",
  forgotten: "Your visits are forgotten.",
};
