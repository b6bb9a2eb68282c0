import type { chartReading as english } from "../../en/charts/chart-reading.ts";
import { dates, onDay } from "../words.ts";

/** What a chart says when it is read in the browser. */
export const chartReading: typeof english = {
  dates,
  firstCount: "el primer recuento",
  notCounted: (day, count, lastDay) => `sin contar el ${day}, y ${count} el ${lastDay}`,
  role: "gráfico",
  hint: {
    touch: "Toque el gráfico para leer sus recuentos.",
    pointer: "Señale el gráfico, o use las teclas de flecha, para leer sus recuentos.",
  },
  ranges: { "3m": "3 meses", "1y": "1 año", all: "Todo", custom: "Desde" },
  show: "Mostrar",
  to: "hasta",
  firstDay: "Primer día",
  lastDay: "Último día",
  asShares: "como partes del total",
  total: "Total",
  since: (day) => `desde el ${day}`,
  openMinutes: "Abrir el acta",
  doubtful: (name, reason) => `${name} es dudoso: ${reason}`,
  doubtfulCount: "dudoso:",
  new: "nuevo",
  notListed: "no figura",
  from: (column) => `respecto a ${column}`,
  meeting: "Reunión",
  tableNote: "de la más reciente a la más antigua, con la variación desde la reunión anterior",
  showAll: (count) => `Mostrar las ${count} reuniones`,
  point: (name, count, date, change) => `${name} ${count} ${onDay(dates.medium(date), date)}, ${change}.`,
  doubt: (reason) => `Dudoso: ${reason}.`,
  changeSince: (change, day, count, column) =>
    `${change} desde el ${day}, cuando era ${count}${column === undefined ? "" : ` en ${column}`}`,
  nothingBefore: "sin recuento anterior con que compararlo",
  share: (percent, whole, unit) => `Es el ${percent} % de los ${whole} ${unit} mostrados.`,
  noCounts: "No hay recuentos en estos días.",
  switchedOff: (board) =>
    board === "queues" ? "Todas las colas están desactivadas." : "Todos los estados están desactivados.",
};
