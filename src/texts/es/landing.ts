import type { landing as english } from "../en/landing.ts";

/** Where a link leads whose anchor is gone. */
export const landing: typeof english = {
  nearest: "La parte que indica su enlace ha cambiado. Esta es la más parecida.",
  gone: "La parte que indica su enlace ya no está en esta acta.",
};
