import type { Texts } from "../texts.ts";
import { dates, nouns, words } from "./words.ts";

export const series: Texts["series"] = {
  title: "Series",
  meetings: (count) => words.counted(count, nouns.meeting),
  description: (title, count) => `${title}: ${words.counted(count, nouns.meeting)}.`,
  feed: "Canal de noticias",
  calendar: "Archivo de calendario",
  all: "Reuniones de todas las series",
  latest: (date) => `última: ${dates.medium(date)}`,
  next: (date) => `próxima: ${dates.medium(date)}`,
  ofYear: (title, year) => `${title} en ${year}`,
  allOf: (title) => `Todas las reuniones de ${title}`,
};
