export const home = {
  latest: "latest meeting",
  noMinutes: "No minutes yet. The first file in content/minutes appears here.",
  allTrends: "All trends",
  recent: "Recent meetings",
  allMeetings: "All meetings",
};
