import { paths } from "../format/urls.ts";
import type { Chart } from "../model/pages.ts";
import type { Facts } from "./facts.ts";

export function ticketChart({ tickets }: Facts): Chart {
  return {
    id: "ticket-flow",
    title: "Tickets by state",
    kind: "area",
    unit: "tickets",
    series: tickets,
    csvPath: paths.ticketsCsv,
  };
}

export function queueChart({ queues }: Facts): Chart {
  return {
    id: "queues",
    title: "Open support tickets by queue",
    kind: "line",
    unit: "open tickets",
    series: queues,
    csvPath: paths.queuesCsv,
  };
}
