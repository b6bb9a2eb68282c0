import type * as english from "../en/meetings.ts";
import { al, dates, del, nouns, words } from "./words.ts";

const meetings = (count: number): string => words.counted(count, nouns.meeting);

export const meetingStatus: typeof english.meetingStatus = {
  minutes: "acta",
  agenda: "orden del día",
  cancelled: "cancelada",
};

/** The list of all meetings. */
export const meetingIndex: typeof english.meetingIndex = {
  title: "Reuniones",
  description: (count) => `${meetings(count)}, de la más reciente a la más antigua.`,
  size: (count, first, latest) =>
    `${meetings(count)}, ${first === latest ? dates.long(first) : `${del(dates.long(first), first)} ${al(dates.long(latest), latest)}`}`,
  none: "Todavía no hay actas.",
  undated: "Archivos que no se han podido publicar",
  calendar: "Calendario",
  calendarOf: (year) => `de ${year}`,
  earlierYears: "Años anteriores",
  monthsLabel: "Años y meses",
  monthsCaption: "Reuniones por mes",
  yearColumn: "Año",
  inMonth: (month, count) => `${dates.monthAndYear(month)}, ${meetings(count)}`,
};

/** A row of a list of meetings. */
export const meetingRow: typeof english.meetingRow = {
  cancelled: (reason) => `Cancelada${reason ? `: ${reason}` : ""}`,
  noMinutes: "Sin acta",
  noMinutesUntil: (weeks, last) =>
    `Sin actas durante ${words.counted(weeks, nouns.week)}, hasta el ${dates.short(last)}`,
  withErrors: "Esta acta tiene errores y todavía no se ha publicado.",
  noTopics: "Sin temas registrados.",
  attended: "asistentes",
  notRecorded: "sin registrar:",
};

/** The page of a year. */
export const year: typeof english.year = {
  title: (name) => `Reuniones de ${name}`,
  description: (name, summary) => `Reuniones de ${name}: ${summary}.`,
  summary: (held, cancelled, missing) =>
    [
      meetings(held),
      ...(cancelled > 0 ? [words.counted(cancelled, { one: "cancelada", other: "canceladas" })] : []),
      ...(missing > 0
        ? [`${words.counted(missing, { one: "día previsto", other: "días previstos" })} sin acta`]
        : []),
    ].join(", "),
  neighbours: "Años contiguos",
  others: "Otros años",
  calendarCaption: (name) => `Calendario de ${name}`,
  days: "Días",
  before: "antes de la primera acta",
  after: "después de la última acta",
  changeKey: "variación del total de tickets",
  signs: {
    cancelled: "cancelada",
    missing: "sin acta",
    agenda: "orden del día",
    quarantined: "acta con errores",
  },
  tickets: (count) => words.counted(count, nouns.ticket),
};

/** The page of minutes with errors. */
export const quarantine: typeof english.quarantine = {
  title: (date) => `Acta ${del(dates.long(date), date)}`,
  lead: "Esta acta tiene errores. Se publicará aquí, y contará en los gráficos y las variaciones, cuando se corrijan:",
};

/** What other pages and files say of one meeting. */
export const meeting: typeof english.meeting = {
  neighbours: "Reuniones contiguas",
  minutesOf: (date) => `el acta ${del(dates.long(date), date)}`,
  allMeetings: "la lista de todas las reuniones",
  textOf: {
    minutes: (date) => `Acta ${del(dates.long(date), date)}`,
    agenda: (date) => `Orden del día ${del(dates.long(date), date)}`,
    cancelled: (date) => `Reunión cancelada ${del(dates.long(date), date)}`,
  },
  description: (text, attended, tickets, actions) => {
    const parts = [
      ...(attended === null ? [] : [words.counted(attended, { one: "asistente", other: "asistentes" })]),
      ...(tickets === null ? [] : [tickets]),
      ...(actions > 0 ? [words.counted(actions, nouns.actionItem)] : []),
    ];
    return `${text}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}.`;
  },
  tickets: (count, change) => `${words.counted(count, nouns.ticket)}${change === null ? "" : ` (${change})`}`,
};

/** The picture that chats show with a link. */
export const card: typeof english.card = {
  tickets: nouns.ticket,
  inQueues: { other: "en colas" },
  attended: { one: "asistente", other: "asistentes" },
  openActions: { one: "tarea pendiente", other: "tareas pendientes" },
};

/** The page of a meeting. */
export const meetingPage: typeof english.meetingPage = {
  neighboursAgain: "Reuniones contiguas, de nuevo",
  onThisPage: "En esta página",
  textOfMinutes: "Texto del acta",
  atAGlance: "De un vistazo",
  contents: "Contenido",
  noText: "Esta acta todavía no tiene texto.",
  issues: "Temas mencionados",
  issuesLead: "Temas, con todas las reuniones que los mencionan:",
  agenda: "Orden del día",
  files: (markdown, email, json) => ["Esta acta en ", markdown, ", ", email, " o ", json],
  email: "texto de un correo",
  edit: "Editar esta acta",
};
