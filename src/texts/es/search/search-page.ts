import type { searchPage as english } from "../../en/search/search-page.ts";
import { sentence } from "../../words.ts";

/** The search page before its script runs. */
export const searchPage: typeof english = {
  title: "Buscar",
  filters: {
    kind: { label: "Tipo", all: "Todos los tipos" },
    series: { label: "Serie", all: "Todas las series" },
    year: { label: "Año", all: "Todos los años" },
    person: { label: "Persona", all: "Todas las personas" },
    section: { label: "Sección", all: "Todas las secciones" },
  },
  order: {
    label: "Orden",
    relevance: "Más relevantes",
    newest: "Primero los más recientes",
    oldest: "Primero los más antiguos",
  },
  withoutScript: (links) =>
    sentence`La búsqueda necesita JavaScript. Sin él, la ${links.meetings("lista de todas las reuniones")} muestra de qué trató cada una, y hay listas de ${links.topics("incidencias")}, ${links.people("personas")}, ${links.actions("tareas")}, ${links.decisions("decisiones")} y ${links.support("soporte")}. Su navegador puede buscar en cada una de estas páginas.`,
  jumps: "Páginas con ese nombre",
  months: "Resultados por mes",
};
