/** The filter of the list of all meetings. */
export const filter = {
  label: "Filter this list",
  status: (shown: number, all: number) => `${shown} of ${all} rows`,
  searchInstead: "Search the full text",
};
