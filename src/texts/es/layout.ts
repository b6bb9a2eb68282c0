import type { layout as english } from "../en/layout.ts";
import { al, dates, del, nouns, words } from "./words.ts";

/** What is around every page. */
export const layout: typeof english = {
  skip: "Ir al contenido",
  siteNavigation: "Sitio",
  navigation: {
    latest: "Última",
    meetings: "Reuniones",
    trends: "Tendencias",
    releases: "Versiones",
    actions: "Tareas",
    decisions: "Decisiones",
    topics: "Temas",
    people: "Personas",
    support: "Soporte",
    durations: "Duraciones",
    compare: "Comparar",
    new: "Acta nueva",
  },
  more: "Más",
  theme: { title: "Apariencia", auto: "Automática", light: "Clara", dark: "Oscura" },
  previous: "Anterior:",
  next: "Siguiente:",
  minutesOf: "Acta del",
  permalinks: {
    toHeading: (title) => `Enlace permanente a «${title}»`,
    toItem: {
      action: (start) => `Enlace permanente a la tarea «${start}»`,
      decision: (start) => `Enlace permanente a la decisión «${start}»`,
      support: (start) => `Enlace permanente a la entrada de soporte «${start}»`,
    },
  },
  permalinkTo: (name) => `Enlace permanente a «${name}»`,
  searchForm: {
    label: "Buscar en las actas",
    placeholder: "Palabras, una incidencia, una fecha, una persona o una versión",
    submit: "Buscar",
  },
  cite: "Citar",
  plainText: "Texto",
  footer: {
    size: (meetings, first, latest) =>
      `${words.counted(meetings, nouns.meeting)}, ${first === latest ? dates.long(first) : `${del(dates.long(first), first)} ${al(dates.long(latest), latest)}`}.`,
    noMeetings: "Todavía no hay reuniones.",
    digest: "Qué cambió",
    feed: "Canal web",
    calendar: "Calendario",
    csvOf: "CSV de",
    tickets: "tickets",
    queues: "colas",
    releases: "versiones",
    attendance: "asistencia",
    actions: "tareas",
    source: "Código fuente",
  },
  yearNavigation: "Años",
  moved: "Página trasladada",
};
