/** The list of keyboard shortcuts. */
export const keys = {
  title: "Keyboard shortcuts",
  descriptions: [
    { keys: ["[", "]"], text: "previous and next meeting, year, release, person or issue" },
    { keys: ["j", "k"], text: "next and previous meeting in a list or calendar, or heading of a page" },
    { keys: ["/", "Ctrl K"], text: "search" },
    { keys: ["?"], text: "this list" },
    { keys: ["Esc"], text: "close a window" },
  ],
  areOn: "Use these shortcuts",
  close: "Close",
};
