import type * as english from "../en/releases.ts";
import { dates, nouns, onDay, words } from "./words.ts";

const span = (low: number, high: number): string =>
  low === high
    ? words.counted(low, nouns.week)
    : `de ${words.number(low)} a ${words.counted(high, nouns.week)}`;

export const releases: typeof english.releases = {
  title: "Versiones",
  description: "Todas las versiones que figuran en las actas, de su primera a su última reunión.",
  lead: "Todas las versiones que figuran en las actas, con su primera y su última reunión y los tickets que tenían en la última.",
  none: "Ningún acta incluye versiones todavía.",
  count: (count) =>
    `${words.counted(count, nouns.release)}${count > 1 ? ", de la más nueva a la más antigua" : ""}`,
  columns: {
    release: "Versión",
    first: "Primera reunión",
    last: "Última reunión",
    weeks: "Semanas",
    lastCount: "Último recuento",
    tickets: "Tickets",
  },
  weeks: {
    finished: (weeks) => words.number(weeks),
    underWay: (weeks) => `${words.number(weeks)} hasta ahora`,
    startUnknown: (weeks) => `al menos ${words.number(weeks)}`,
  },
  usual: (count, low, median, high) =>
    `La mitad de las ${words.number(count)} versiones terminadas tardó ${span(low, high)}; la mediana, ${words.counted(median, nouns.week)}. No cuentan las que siguen en curso ni las que ya figuran en la primera tabla de todas.`,
  earlier: (count) => `${words.counted(count, nouns.release)} anteriores`,
  until: (day) => `hasta el ${day}`,
  inLatestTable: "en la última tabla",
  ticketsOf: (name) => `Tickets de ${name}`,
  others: "Otras",
};

export const release: typeof english.release = {
  title: (name) => `Versión ${name}`,
  description: (name, first, last, counts) =>
    `La versión ${name} en las actas del ${first} al ${last}: ${counts}.`,
  neighbours: "Versiones contiguas",
  listedOnce: (day) => ["Figura en 1 reunión, la del ", day],
  listed: (meetings, first, last) => [
    `Figura en ${words.counted(meetings, nouns.meeting)}, del `,
    first,
    " al ",
    last,
  ],
  took: {
    finished: (weeks) =>
      weeks === 0 ? "Tardó menos de una semana" : `Tardó ${words.counted(weeks, nouns.week)}`,
    underWay: (weeks) => `Está en su semana ${words.number(weeks + 1)}`,
    startUnknown: (weeks) =>
      `Empezó antes de la primera tabla de todas${weeks === 0 ? "" : `, así que tardó más de ${words.counted(weeks, nouns.week)}`}`,
  },
  usual: (low, high, releasesOfSeries) => [
    "; la mitad de las ",
    releasesOfSeries,
    ` tardó ${span(low, high)}`,
  ],
  finishedOf: (series) => `versiones terminadas de ${series}`,
  isLatest: "la última con versiones",
  has: (counts) => `Tiene ${counts}.`,
  ended: (counts) => `Terminó con ${counts}.`,
  counts: (total, column, lastListed, states) =>
    `${total === 0 ? "ningún ticket" : words.counted(total, nouns.ticket)}${column === null ? "" : ` en ${column}`}${lastListed === null ? "" : `, que figura por última vez ${onDay(dates.medium(lastListed), lastListed)}`}${total === 0 ? "" : `: ${states}`}`,
};
