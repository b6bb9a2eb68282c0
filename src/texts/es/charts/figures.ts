import type { figures as english } from "../../en/charts/figures.ts";
import { dates, el, nouns, onDay, words } from "../words.ts";

/** Tables of counts and their changes. */
export const figures: typeof english = {
  count: "Recuento",
  change: "Variación",
  trend: "Tendencia",
  release: (count, names) => `${words.form(count, nouns.release)} ${names}`,
  since: (baseline, date, days) =>
    `desde ${el(dates.relativeTo(baseline, date), baseline)}${days === null ? "" : `, ${duration(days)}`}`,
  changeSince: (since) => `variación ${since}`,
  recent: "Recuentos recientes",
  doubtful: (reason) => `dudoso, ${reason}:`,
  new: "nuevo",
  noChange: {
    first: "nada con que comparar",
    new: "no figura en el acta anterior",
    stale: "copia, sin comparar",
    agenda: "aún sin comparar",
    cancelled: "la reunión se canceló",
  },
  baseline: (count, column, date) =>
    `${words.number(count)}${column ? ` en ${column}` : ""} ${onDay(dates.medium(date), date)}`,
  noLongerListed: (name, count) => [`Ya no figura: ${name} (`, count, ")"],
  countOn: (count, date) => `${words.number(count)} ${onDay(dates.short(date), date)}`,
  inColumn: (state, column) => `${state} en ${column}`,
  after: (release) => `después de ${release}`,
  notes: {
    stale: (reason) =>
      `Copiado de un acta anterior${reason ? ` (${reason})` : ""}, por lo que no se compara.`,
    cancelled: "La reunión se canceló, por lo que sus recuentos no se comparan.",
    agenda: "Escrito antes de la reunión, por lo que aún no se compara.",
    first: "Es la primera acta con estos recuentos, por lo que no hay con qué compararlos.",
  },
};

/** `3 semanas`, `10 días` */
function duration(days: number): string {
  return days % 7 === 0 ? words.counted(days / 7, nouns.week) : words.counted(days, nouns.day);
}
