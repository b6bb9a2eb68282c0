export const home = {
  /** Of a site whose settings have no description of their own. */
  description: "Minutes of our meetings.",
  latest: "latest meeting",
  noMinutes: "No minutes yet. The first file in content/minutes appears here.",
  allTrends: "All trends",
  recent: "Recent meetings",
  allMeetings: "All meetings",
};
