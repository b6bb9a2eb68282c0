import { nouns, words } from "../words.ts";

/** The filters of the list of action items. */
export const actionFilter = {
  owner: { label: "Owner", all: "Everybody" },
  status: {
    label: "Status",
    all: "Any",
    names: {
      open: "Open, also back",
      back: "Back, listed again",
      gone: "Gone, never closed",
      done: "Done",
      dropped: "Dropped",
    },
  },
  age: {
    label: "Age",
    all: "Any",
    atLeast: (weeks: number) => `${words.counted(weeks, nouns.week)} or more`,
  },
  found: (shown: number, all: number) => `${words.number(shown)} of ${words.counted(all, nouns.actionItem)}`,
  loading: "Loading action items…",
  failed: "Some years could not be loaded, so items may be missing.",
  clear: "Clear filters",
};
