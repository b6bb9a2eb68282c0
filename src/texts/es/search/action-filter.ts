import type { actionFilter as english } from "../../en/search/action-filter.ts";
import { nouns, words } from "../words.ts";

export const actionFilter: typeof english = {
  owner: { label: "Responsable", all: "Cualquiera" },
  status: {
    label: "Estado",
    all: "Cualquiera",
    names: {
      open: "Pendientes, también recuperadas",
      back: "Recuperadas: figuran de nuevo",
      gone: "Desaparecidas sin cerrarse",
      done: "Hechas",
      dropped: "Descartadas",
    },
  },
  age: {
    label: "Antigüedad",
    all: "Cualquiera",
    atLeast: (weeks) => `${words.counted(weeks, nouns.week)} o más`,
  },
  found: (shown, all) => `${words.number(shown)} de ${words.counted(all, nouns.actionItem)}`,
  loading: "Cargando las tareas…",
  failed: "No se han podido cargar algunos años, así que pueden faltar tareas.",
  clear: "Quitar los filtros",
};
