import type { home as english } from "../en/home.ts";

export const home: typeof english = {
  description: "Actas de nuestras reuniones.",
  latest: "última reunión",
  noMinutes: "Todavía no hay actas. El primer archivo de content/minutes aparecerá aquí.",
  allTrends: "Todas las tendencias",
  recent: "Reuniones recientes",
  allMeetings: "Todas las reuniones",
};
