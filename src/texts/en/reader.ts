import { words } from "./words.ts";

/** What the scripts of all pages say. */
export const reader = {
  linkCopied: "Link copied",
  citationCopied: "Citation copied",
  copy: "Copy",
  copied: "Copied",
  wasPlannedFor: "was planned for",
  keys: {
    title: "Keyboard shortcuts",
    hint: "Shortcuts:",
    descriptions: [
      { keys: ["[", "]"], text: "previous and next meeting, year, release, person or issue" },
      { keys: ["j", "k"], text: "next and previous meeting in a list or calendar, or heading of a page" },
      { keys: ["/", "Ctrl K"], text: "search" },
      { keys: ["?"], text: "this list" },
      { keys: ["Esc"], text: "close a window" },
    ],
    areOn: "Use these shortcuts",
    close: "Close",
  },
  filter: {
    label: "Filter this list",
    status: (shown: number, all: number) => `${words.number(shown)} of ${words.number(all)} rows`,
    searchInstead: "Search the full text",
  },
};
