import type { visit as english } from "../../en/compare/visit.ts";
import { dates, nouns, words } from "../words.ts";

export const visit: typeof english = {
  since: (date) => `Desde su última visita, el ${dates.medium(date)}:`,
  nothing: (date) => `No hay actas nuevas desde su última visita, el ${dates.medium(date)}.`,
  meetings: (count) => words.counted(count, nouns.meeting),
  newActions: (count) => words.counted(count, { one: "tarea nueva", other: "tareas nuevas" }),
  goneActions: (count) => words.counted(count, { one: "tarea desaparecida", other: "tareas desaparecidas" }),
  decisions: (count) => words.counted(count, { one: "decisión", other: "decisiones" }),
  compare: "Comparar",
  kept: "Solo este navegador sabe de sus visitas.",
  forget: "Olvidarlas",
  forgotten: "Sus visitas se han olvidado.",
};
