import type { Settings } from "../model/settings.ts";

/** Settings that take every state, queue and series as written, to read back what was imported. */
export const plainSettings: Settings = {
  title: "",
  description: "",
  language: "en",
  url: "https://localhost/",
  timeZone: "UTC",
  schedule: { weekday: 1, time: "00:00", duration: 60 },
  series: [{ id: "minutes", title: "" }],
  board: { states: [] },
  queues: [],
  issueTrackers: [],
  repository: null,
  privacy: { patterns: [] },
  indexing: true,
  offline: true,
};
