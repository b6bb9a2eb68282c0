/** What the script of all pages says. */
export const reader = {
  linkCopied: "Link copied",
  citationCopied: "Citation copied",
  copy: "Copy",
  copied: "Copied",
  wasPlannedFor: "was planned for",
  theme: { title: "Appearance", auto: "Auto", light: "Light", dark: "Dark" },
  shortcuts: "Shortcuts:",
  search: {
    title: "Search",
    label: "Search the minutes",
    placeholder: "Words, an issue, a date, a person or a release",
    close: "Close",
  },
};
