import type {
  notFound as englishNotFound,
  offline as englishOffline,
  redirect as englishRedirect,
} from "../en/pages.ts";
import { sentence } from "../words.ts";

/** Pages that show nothing of the minutes. */
export const notFound: typeof englishNotFound = {
  title: "Página no encontrada",
  explanation: (example, meetings, latest) =>
    sentence`No hay ninguna página en esta dirección. El acta de una reunión está en su fecha, como en ${example}. Consulte ${meetings("todas las reuniones")} o ${latest("la última")}, o haga una búsqueda.`,
};

export const offline: typeof englishOffline = {
  title: "Sin conexión",
  explanation:
    "Su navegador no ha guardado esta página porque no la ha visitado recientemente. La página se cargará en cuanto vuelva a tener conexión.",
  keptPages: "Páginas que puede leer ahora",
};

export const redirect: typeof englishRedirect = {
  explanation: (target) => sentence`Esta página está ahora en ${target}.`,
};
