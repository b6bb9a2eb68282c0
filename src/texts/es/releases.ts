import type * as english from "../en/releases.ts";
import { dates, nouns, words } from "./words.ts";

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
    lastCount: "Último recuento",
    tickets: "Tickets",
  },
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
  isLatest: "la última con versiones",
  has: (counts) => `Tiene ${counts}.`,
  ended: (counts) => `Terminó con ${counts}.`,
  counts: (total, column, lastListed, states) =>
    `${total === 0 ? "ningún ticket" : words.counted(total, nouns.ticket)}${column === null ? "" : ` en ${column}`}${lastListed === null ? "" : `, que figura por última vez el ${dates.medium(lastListed)}`}${total === 0 ? "" : `: ${states}`}`,
};
