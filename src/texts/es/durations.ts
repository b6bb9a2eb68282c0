import { rounded } from "../../format/numbers.ts";
import type { durations as english } from "../en/durations.ts";
import { al, dates, del, nouns, words } from "./words.ts";

const decimal = (value: number): string => words.number(rounded(value, 1));

export const durations: typeof english = {
  title: "Cuánto tardan las cosas",
  description: "Cuánto tardan las versiones, las tareas y los tickets, hasta donde lo dicen las actas.",
  lead: "Lo que las actas dicen de cuánto tardan las cosas, y lo que no pueden decir.",
  span: (meetings) => ["Calculado con ", meetings, "."],
  days: (from, to) => `las reuniones ${del(dates.medium(from), from)} ${al(dates.medium(to), to)}`,
  number: decimal,
  releases: "Versiones",
  usual: (series, count, low, median, high) => [
    "La mitad de las ",
    words.number(count),
    " versiones terminadas de ",
    series,
    ` tardó ${low === high ? "" : `de ${words.number(low)} a `}${words.counted(high, nouns.week)}; la mediana, ${words.counted(median, nouns.week)}.`,
  ],
  underWay: (release, week) => ["En la última tabla, ", release, ` está en la semana ${words.number(week)}.`],
  items: "Tareas",
  itemsCame: (came, left, weeks) =>
    `En ${words.counted(weeks, nouns.week)} llegaron ${words.counted(came, nouns.actionItem)} y se fueron ${words.number(left)}: hechas, descartadas o que ya no figuran.`,
  itemsOpen: (average, byLaw) =>
    `En promedio había ${decimal(average)} pendientes${byLaw === null ? "." : `, así que una tarea sigue pendiente unas ${decimal(byLaw)} semanas (ley de Little: las tareas pendientes divididas por las que llegan en una semana).`}`,
  itemsCarried: (median) =>
    `La mitad de las que se fueron llevaba ${median === 0 ? "menos de una semana" : `${words.counted(median, nouns.week)} o menos`} cuando figuró pendiente por última vez.`,
  tickets: "Tickets por estado",
  columns: {
    state: "Estado",
    average: "En promedio",
    came: "Llegan por semana, al menos",
    left: "Se van por semana, al menos",
    stays: "Semanas ahí, a lo sumo",
  },
  unknown:
    "Los recuentos no distinguen un ticket de otro. El que llega y el que se va entre dos reuniones se compensan, así que solo se conoce el número mínimo de ambos y, con él, el tiempo máximo en un estado: sus tickets en promedio, divididos por los que llegan en una semana (ley de Little). Los recuentos no dicen cuánto tarda un ticket concreto.",
};
