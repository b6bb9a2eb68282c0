import type * as english from "../en/new-page.ts";
import { sentence } from "../words.ts";
import { dates, words } from "./words.ts";

/** The page on which new minutes are written. */
export const newPage: typeof english.newPage = {
  title: "Acta nueva",
  titleIn: (series) => `Acta nueva: ${series}`,
  series: "Serie",
  link: "Escribir la próxima acta",
  description: "Escribir el acta de una reunión en el navegador.",
  lead: "Rellena lo que sepas y guarda el texto en el repositorio. Hasta entonces no se envía nada: lo que escribes se queda en este navegador.",
  withoutScript: (host) =>
    sentence`Esta página necesita JavaScript. Sin él, ${host("crea un archivo en el repositorio")} con este texto:`,
  withoutScriptOrHost:
    "Esta página necesita JavaScript. Sin él, añade al repositorio un archivo con este texto:",
  file: "Archivo",
  day: "Día",
  status: "Estado",
  statuses: { minutes: "acta", agenda: "orden del día, antes de la reunión", cancelled: "cancelada" },
  attending: "Asistentes",
  others: "Otras personas, separadas por comas",
  triage: "Turno de triaje",
  thisWeek: "Esta semana",
  nextWeek: "La próxima semana",
  counts: "Recuentos",
  countsHint: "Deja en blanco lo que no se ha contado: no es lo mismo que cero. Las variaciones se calculan.",
  releaseName: (number) => `Versión ${number}`,
  addRelease: "Añadir una versión",
  countOf: (name, table) => `${table}: ${name}`,
  actions: "Tareas pendientes",
  actionsHint: "Lo que elijas cambia la línea en el texto de abajo.",
  openSince: (date) => `pendiente desde el ${dates.medium(date)}`,
  choices: { open: "Sigue", done: "Hecha", dropped: "Descartada" },
  owner: "Responsable",
  ownerOf: (item) => `Responsable de «${item}»`,
  changedByHand: "cambiada en el texto",
  next: "Próxima reunión",
  nextDate: "Día, si no es el habitual",
  nextCancelled: "Cancelada por",
  notes: "Texto",
  notesHint:
    "En Markdown. Escribe «AI (», un nombre, una incidencia o «::» para ver sugerencias; puedes pegar de un documento o de un correo.",
  suggestions: "Sugerencias",
  suggested: (count) => words.counted(count, { one: "sugerencia", other: "sugerencias" }),
  findings: "Avisos",
  noFindings: "Todo en orden.",
  counted: (count) => words.counted(count, { one: "aviso", other: "avisos" }),
  line: (line) => `Línea ${words.number(line)}`,
  severities: { error: "error", warning: "aviso" },
  notLooked:
    "Aquí no se buscan números de teléfono ni enlaces a páginas que no existen; se buscan antes de publicar el acta.",
  notLookedPatterns:
    "Aquí no se buscan números de teléfono, lo que ocultan los patrones de tu equipo ni enlaces a páginas que no existen; se buscan antes de publicar el acta.",
  preview: "Vista previa",
  previewWithoutRecords:
    "Aquí solo se conocen las últimas actas, así que la vista previa no dice qué significan los tickets entre todas.",
  commit: {
    github: "Guardar en GitHub",
    gitlab: "Guardar en GitLab",
    forgejo: "Guardar en el repositorio",
  },
  commitChange: "Editar el archivo en el repositorio",
  copiedForCommit:
    "El texto es demasiado largo para una dirección y se ha copiado: pégalo en el archivo nuevo.",
  copiedForHost: "El texto se ha copiado: pégalo en el archivo.",
  copyFailed: "No se ha podido copiar el texto. Cópialo de aquí:",
  copy: "Copiar",
  copied: "Copiado.",
  download: "Descargar",
  discard: "Descartar el borrador",
  discarded: "El borrador se ha descartado.",
  kept: "El borrador se conserva en este navegador hasta que lo descartes.",
  restored: "Se ha recuperado el borrador.",
  notKept: "Este navegador no conserva borradores: no cierres la página antes de guardar.",
  pasted: "Pegado como Markdown.",
  edited: {
    title: (date) => `Editar el acta del ${dates.long(date)}`,
    link: "Editar aquí",
    lead: (isPartlyPrivate) =>
      `Este es el texto tal como está publicado: en el archivo, el Markdown puede estar escrito de otra forma y hay comentarios que aquí no se ven. ${
        isPartlyPrivate
          ? "El archivo contiene además datos privados, que aquí figuran como [withheld] o faltan. Cámbialo a mano en el repositorio, o copia de él esas partes antes de sustituir el texto."
          : "Lo que guardes sustituye al archivo."
      }`,
    missing: (date) => `No hay ningún acta del ${dates.long(date)} que editar.`,
    failed: "No se ha podido cargar el acta. Inténtalo de nuevo con conexión.",
  },
};
