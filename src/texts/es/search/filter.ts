import type { filter as english } from "../../en/search/filter.ts";

/** The filter of the list of all meetings. */
export const filter: typeof english = {
  label: "Filtrar esta lista",
  status: (shown, all) => `${shown} de ${all} filas`,
  searchInstead: "Buscar en el texto completo",
};
