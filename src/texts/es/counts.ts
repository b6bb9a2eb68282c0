import type { counts as english } from "../en/counts.ts";
import { chartReading } from "./charts/chart-reading.ts";
import { dates, nouns, onDay, words } from "./words.ts";

/** `5 más`, `5 menos` o `sin cambios`. */
const upOrDown = (change: number): string => {
  if (change === 0) return "sin cambios";
  return change > 0 ? `${change} más` : `${-change} menos`;
};

const tickets = (count: number): string => words.counted(count, nouns.ticket);

const notFresh = {
  stale: "se copió de un acta anterior",
  agenda: "se escribió antes de la reunión",
  cancelled: "se escribió para una reunión cancelada",
};

/** Sentences about counts and how they changed. They are joined by `; `, and end in a full stop where they are shown. */
export const counts: typeof english = {
  tickets,
  count: (name, count) => `${name} ${count}`,
  doubtful: (said, reason) => `${said} es dudoso: ${reason}`,
  since: (change, day) => `${upOrDown(change)} desde el ${day}`,
  whoseCountIsDoubtful: (count) => `, cuyo ${count} es dudoso`,
  firstCount: chartReading.firstCount,
  extreme: {
    ofAll: (isLowest, count) =>
      `el ${isLowest ? "más bajo" : "más alto"} de los ${count} recuentos hasta ahora`,
    since: (isLowest, day) => `el ${isLowest ? "más bajo" : "más alto"} desde ${day}`,
  },
  run: (direction, meetings) =>
    `${direction === 0 ? "sin cambios" : direction > 0 ? "en aumento" : "en descenso"} ${meetings} reuniones seguidas`,
  notComparedWith: (day, doubtful) =>
    `sin comparar con el ${day}, cuando ${words.listed(doubtful)} ${doubtful.length === 1 ? "es dudoso" : "son dudosos"}`,
  move: (name, change, count) => `${name} ${upOrDown(change)}, hasta ${count}`,
  noStateByMore: (isOther, size) => `ningún ${isOther ? "otro " : ""}estado en más de ${size}`,
  noLongerCounted: (name, before, day) => `${name} sin contar (${before} el ${day})`,
  newlyCounted: (name, count, day) => `${name} ${count} (sin contar el ${day})`,
  noStateChanged: (isOther) => `ningún ${isOther ? "otro " : ""}estado ha cambiado`,
  lastCount: (count, day) => `el último recuento fue de ${tickets(count)} el ${day}`,
  notFresh: (count, why) => `El recuento de ${tickets(count)} ${notFresh[why]}`,
  ticketsNotCounted: (lastCount) => `No se contaron los tickets; ${lastCount}.`,
  onDay: (date, sentence) => `${dates.medium(date)}: ${sentence}.`,
  lineNotCounted: (name, count, date) =>
    `${name} no se contó; era ${count} ${onDay(dates.medium(date), date)}`,
  inAllStates: (count) => `${tickets(count)} en todos los estados`,
  inAllQueues: (count) =>
    `${words.counted(count, { one: "ticket abierto", other: "tickets abiertos" })} en todas las colas`,
  inAllReleases: (count) => `${tickets(count)} en todas las versiones`,
  openItems: (count) => words.counted(count, { one: "tarea pendiente", other: "tareas pendientes" }),
  inColumn: (count, column) => `${tickets(count)} en ${column}`,
  continued: (count, name, before, column, day) =>
    `${tickets(count)} en ${name}, después de ${before} en ${column} el ${day}`,
  typo: {
    neighbours: (before, after) => `${before} la semana anterior, ${after} la siguiente`,
    meant: (count, meant, fault) => `${count} puede ser ${meant} con ${fault}`,
    faults: {
      extra: "una cifra de más",
      wrong: "una cifra equivocada",
      missing: "una cifra de menos",
      swapped: "dos cifras intercambiadas",
    },
    ofLine: (name, reason) => `${name}: ${reason}`,
  },
  notes: {
    firstCountOf: (names) => `primer recuento de ${words.listed(names)}`,
    noLongerCounted: (names) => `${words.listed(names)} ya sin contar`,
    after: (column, from) => `${column} después de ${from}`,
    continues: (column, from) => `${column} continúa ${from}`,
    beside: (column, other) => `${column} junto a ${other}`,
    twoTables: (pairs) => `dos tablas: ${words.listed(pairs)}`,
    new: (names) => `${words.listed(names)} por primera vez`,
    noLongerListed: (names) => `${words.listed(names)} ya no figura`,
  },
};
