export const home = {
  latest: "latest meeting",
  noMinutes: "No minutes yet. The first file in content/minutes appears here.",
  openActions: "Open action items of this meeting",
  allTrends: "All trends",
  recent: "Recent meetings",
  allMeetings: "All meetings",
};
