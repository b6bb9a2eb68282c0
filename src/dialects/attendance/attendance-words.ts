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

const attending =
  "Attending, Attendees, Attendance, Present, Participants, In attendance, Roll call, Asistentes, Asistencia, Presentes, Participantes, Presenti, Partecipanti, Présents, Présences, Anwesend, Anwesende, Teilnehmer, Teilnehmende, Aanwezig, Deelnemers".split(
    ", ",
  );

/** The words that teams use, in English, Spanish, Portuguese, Italian, French, German and Dutch. */
export const commonWords: AttendanceWords = {
  labels: {
    attending,
    absent:
      "Regrets, Absent, Apologies, Excused, Missing, Not present, Not attending, Unable to attend, Absentees, Did not attend, Ausentes, No asisten, No asiste, Excusan, Excusados, Assenti, Absents, Excusés, Abwesend, Abwesende, Entschuldigt, Afwezig".split(
        ", ",
      ),
    groups:
      "Members, Guests, Visitors, Observers, Others, Team, Team members, Remote, Remotely, In person, On the phone, Online, Community, Invited experts, Maintainers, Directors, Council, Miembros, Invitados, Convidados, Invités, Mitglieder, Gäste, Gasten".split(
        ", ",
      ),
    coordinates: [],
  },
  headings: { attending: [...attending, "Introduction of attendees"] },
};
