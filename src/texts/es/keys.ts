import type { keys as english } from "../en/keys.ts";

/** The list of keyboard shortcuts. */
export const keys: typeof english = {
  title: "Atajos de teclado",
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
};
