export const home = {
  /** Of a site whose settings have no description of their own. */
  description: "Minutes of our meetings.",
  latest: "latest meeting",
  noMinutes: "No minutes yet. The first file in content/minutes appears here.",
  allTrends: "All trends",
  recent: "Recent meetings",
  allMeetings: "All meetings",
  data: {
    whole: "All data as",
    csvOf: "CSV of",
    tickets: "tickets",
    queues: "queues",
    releases: "releases",
    attendance: "attendance",
    actions: "action items",
  },
};
