/** The words that mark lists of people. */
export interface AttendanceWords {
  readonly labels: {
    readonly attending: readonly string[];
    /** Labels for those who were absent, in a list that has both. */
    readonly absent: readonly string[];
    /** Labels for groups of those who were present. */
    readonly groups: readonly string[];
    /** Labels that end a list of people. */
    readonly coordinates: readonly string[];
  };
  readonly headings: { readonly attending: readonly string[] };
}

const attending = [
  "Attending",
  "Attendees",
  "Attendance",
  "Present",
  "Participants",
  "In attendance",
  "Roll call",
];

/** The words that teams use, in English. */
export const commonWords: AttendanceWords = {
  labels: {
    attending,
    absent:
      "Regrets, Absent, Apologies, Excused, Missing, Not present, Not attending, Unable to attend, Absentees, Did not attend".split(
        ", ",
      ),
    groups:
      "Members, Guests, Visitors, Observers, Others, Team, Team members, Remote, Remotely, In person, On the phone, Online, Community, Invited experts, Maintainers, Directors, Council".split(
        ", ",
      ),
    coordinates: [],
  },
  headings: { attending: [...attending, "Introduction of attendees"] },
};
