import type { reader as english } from "../en/reader.ts";

/** What the script of all pages says. */
export const reader: typeof english = {
  linkCopied: "Enlace copiado",
  citationCopied: "Cita copiada",
  copy: "Copiar",
  copied: "Copiado",
  wasPlannedFor: "estaba prevista para el",
  theme: { title: "Apariencia", auto: "Automática", light: "Clara", dark: "Oscura" },
  shortcuts: "Atajos:",
  search: {
    title: "Buscar",
    label: "Buscar en las actas",
    placeholder: "Palabras, una incidencia, una fecha, una persona o una versión",
    close: "Cerrar",
  },
};
