/** What the script of all pages says. */
export const reader = {
  linkCopied: "Link copied",
  citationCopied: "Citation copied",
  copy: "Copy",
  copied: "Copied",
  wasPlannedFor: "was planned for",
  theme: { title: "Appearance", auto: "Auto", light: "Light", dark: "Dark" },
  shortcuts: "Shortcuts:",
};
