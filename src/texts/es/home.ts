import type { home as english } from "../en/home.ts";

export const home: typeof english = {
  description: "Actas de nuestras reuniones.",
  latest: "última reunión",
  noMinutes: "Todavía no hay actas. El primer archivo de content/minutes aparecerá aquí.",
  allTrends: "Todas las tendencias",
  recent: "Reuniones recientes",
  allMeetings: "Todas las reuniones",
  data: {
    whole: "Todos los datos en",
    csvOf: "CSV de",
    tickets: "tickets",
    queues: "colas",
    releases: "versiones",
    attendance: "asistencia",
    actions: "tareas",
  },
};
