import type { charts as english } from "../../en/charts/charts.ts";
import { al, dates, del, onDay, words } from "../words.ts";

/** The page of charts, and what surrounds each chart. */
export const charts: typeof english = {
  title: "Tendencias",
  description: "Tickets, colas de soporte, asistencia y versiones a lo largo del tiempo.",
  lead: "Los recuentos tal como figuran en las actas. Cada uno lleva a su acta. Una semana sin acta es un hueco, y los recuentos copiados se omiten.",
  quarantined: (count) =>
    count === 1
      ? "El acta de 1 reunión tiene errores y no se dibuja hasta que se corrijan."
      : `Las actas de ${words.number(count)} reuniones tienen errores y no se dibujan hasta que se corrijan.`,
  navigation: "Gráficos",
  titles: {
    flow: "Flujo de tickets",
    netChange: "Variación neta de una reunión a otra",
    allReleases: "Tickets de todas las versiones",
    attendance: "Asistencia",
    actionAges: "Tareas pendientes por antigüedad",
    alone: (release) => `Tickets solo de ${release}`,
  },
  inSeries: (title, series) => `${title}: ${series}`,
  units: {
    tickets: "tickets",
    openTickets: "tickets abiertos",
    people: "personas",
    openItems: "tareas pendientes",
  },
  ageBand: (from, below) => {
    if (from === 0) return `menos de ${below} semanas`;
    return below === Number.POSITIVE_INFINITY ? `${from} semanas o más` : `de ${from} a ${below - 1} semanas`;
  },
  label: (title, first, latest) =>
    `${title}, ${del(dates.long(first), first)} ${al(dates.long(latest), latest)}`,
  figuresOf: (date) => `Cifras ${del(dates.long(date), date)}`,
  onDay: (date) => onDay(dates.medium(date), date),
  bridges: "hasta tres semanas sin acta",
  former: (count, board) => `${words.number(count)} ${board === "queues" ? "colas" : "estados"} anteriores`,
  notListed: "no figura",
  tableChanges: (count, latest) =>
    `${words.number(count)} cambios de la propia tabla${latest === null ? "" : `, los últimos ${latest} abajo`}`,
  doubtful: (name, count, reason) => [
    `${name} `,
    count,
    ` es dudoso: ${reason}. Se muestra tal como está escrito, y el eje no lo tiene en cuenta.`,
  ],
  countOn: (count, date) => `${count} ${onDay(dates.medium(date), date)}`,
  files: (title, csv, json, svg) => [
    `${title}, todos los días, en `,
    csv,
    ...(json === null ? [] : [", ", json]),
    ...(svg === null ? [] : [" o, como imagen para otros sitios, ", svg]),
  ],
  asTable: "Las cifras en una tabla",
  allAsCsv: "Todas las cifras en CSV",
  tableNote: "de la más reciente a la más antigua, con la variación desde la reunión anterior",
  meeting: "Reunión",
  doubtfulCount: "dudoso:",
  from: (column) => `respecto a ${column}`,
};
