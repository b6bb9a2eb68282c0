import type { compare as english } from "../../en/compare/compare.ts";
import { sentence } from "../../words.ts";
import { dates, el, nouns, words } from "../words.ts";

const sites = { one: "sitio", other: "sitios" };

export const compare: typeof english = {
  title: "Comparar",
  description: "Qué cambió entre dos reuniones: recuentos, tareas, decisiones, versiones y soporte.",
  lead: "Qué cambió entre dos días. Elija los que quiera, con reunión o sin ella.",
  from: "Después del",
  to: "Hasta el",
  series: "Reuniones",
  allSeries: "Todas",
  submit: "Comparar",
  withoutScript: (meetings) =>
    sentence`Para comparar dos días cualesquiera hace falta JavaScript. La página de cada reunión, aquí y en la ${meetings("lista de todas las reuniones")}, dice qué cambió desde la anterior.`,
  sinceBefore: "Desde la reunión anterior",
  loading: "Cargando los cambios…",
  failed: "No se han podido cargar los cambios. ¿Hay conexión?",
  none: (from, to) =>
    from === to
      ? `Nada cambió entre el ${dates.long(from)} y ese mismo día.`
      : `No hubo reuniones después del ${dates.long(from)} y hasta el ${dates.long(to)}, así que nada cambió.`,
  span: (since, until) =>
    since === null
      ? `Desde la primera reunión hasta ${el(dates.long(until), until)}`
      : `Desde ${el(dates.long(since), since)} hasta ${el(dates.long(until), until)}`,
  changesSince: (date) => `Cambios desde ${el(dates.long(date), date)}`,
  figures: "Los cambios en cifras",
  meetings: "Reuniones",
  meetingCount: (count) => words.counted(count, nouns.meeting),
  decisions: "Decisiones",
  releases: "Versiones",
  begun: "Empezadas",
  ended: "Terminadas",
  turns: {
    begun: (count) => `${words.number(count)} ${count === 1 ? "empezada" : "empezadas"}`,
    ended: (count) => `${words.number(count)} ${count === 1 ? "terminada" : "terminadas"}`,
  },
  support: "Soporte",
  siteCount: (count) => words.counted(count, sites),
  attendance: "Quién estuvo",
  personCount: (count) => words.counted(count, nouns.person),
  attended: (count, recorded) => `${words.number(count)} de ${words.counted(recorded, nouns.meeting)}`,
  came: "además:",
  missed: "esta vez no:",
  since: (count, date) => `${words.counted(count, nouns.week)}, desde ${el(dates.medium(date), date)}`,
  notListed: "no figura",
  change: "Cambio",
  newCount: "nuevo",
  total: "Total",
  captionOf: (caption, series) => `${caption}, ${series}`,
  otherMeetings: "Comparar con cualquier otra reunión",
  recentChanges: (date, since) => `${dates.long(date)}, desde ${el(dates.relativeTo(since, date), since)}`,
};
