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
  withoutScript: (meetings) =>
    sentence`La búsqueda necesita JavaScript. Sin él, la ${meetings("lista de todas las reuniones")} muestra de qué trató cada una, y el menú lleva a las demás listas. Su navegador puede buscar en cada una de estas páginas.`,
  jumps: "Páginas con ese nombre",
  months: "Resultados por mes",
};
