import type { reader as english } from "../en/reader.ts";
import { words } from "./words.ts";

/** What the scripts of all pages say. */
export const reader: typeof english = {
  linkCopied: "Enlace copiado",
  citationCopied: "Cita copiada",
  copy: "Copiar",
  copied: "Copiado",
  wasPlannedFor: "estaba prevista para el",
  keys: {
    title: "Atajos de teclado",
    hint: "Atajos:",
    descriptions: [
      { keys: ["[", "]"], text: "reunión, año, versión, persona o incidencia anterior y siguiente" },
      {
        keys: ["j", "k"],
        text: "reunión siguiente y anterior de una lista o un calendario, o título de una página",
      },
      { keys: ["/", "Ctrl K"], text: "buscar" },
      { keys: ["?"], text: "esta lista" },
      { keys: ["Esc"], text: "cerrar una ventana" },
    ],
    areOn: "Usar estos atajos",
    close: "Cerrar",
  },
  filter: {
    label: "Filtrar esta lista",
    status: (shown, all) => `${words.number(shown)} de ${words.number(all)} filas`,
    searchInstead: "Buscar en el texto completo",
  },
};
