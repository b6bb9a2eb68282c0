// Reads who was there and what the meeting was, which a chat log says line by line.

/** What the lines so far say. */
export interface ChatRoles {
  readonly present: Set<string>;
  readonly regrets: Set<string>;
  readonly chair: Set<string>;
  readonly scribe: Set<string>;
  title: string;
  date: string;
  agenda: string;
}

type Group = "present" | "regrets" | "chair" | "scribe";

const inGroup = /^(present|regrets|chair|scribe)(?:s|nick)?\s?([:+=-])\s*(.*)$/i;
const fact = /^(meeting|date|agenda)\s?:\s*(.*)$/i;

export function noRoles(): ChatRoles {
  return {
    present: new Set(),
    regrets: new Set(),
    chair: new Set(),
    scribe: new Set(),
    title: "",
    date: "",
    agenda: "",
  };
}

/** Takes what a line says into the roles, such as `present+ Dana`; false if it says something else. */
export function takeRole(roles: ChatRoles, nick: string, words: string): boolean {
  const [, key = "", value = ""] = fact.exec(words) ?? [];
  if (key !== "") {
    const name = key.toLowerCase();
    if (name === "meeting") roles.title = value;
    else if (name === "date") roles.date = value;
    else roles.agenda = value;
    return true;
  }
  const [, who = "", sign = "", list = ""] = inGroup.exec(words) ?? [];
  if (who === "") return false;
  const group = roles[groupOf(who)];
  const names = list.split(",").map(readableName).filter(Boolean);
  // `present:` says who is there so far, and a scribe takes over from the one before.
  if (sign === "=" || (sign === ":" && who.toLowerCase() === "present")) group.clear();
  for (const name of names.length > 0 || sign === ":" || sign === "=" ? names : [readableName(nick)])
    if (sign === "-") group.delete(name);
    else group.add(name);
  return true;
}

function groupOf(written: string): Group {
  const word = written.toLowerCase();
  return word === "present" || word === "regrets" || word === "chair" ? word : "scribe";
}

/** In a chat, names have underscores in place of spaces. */
function readableName(written: string): string {
  return written.trim().replace(/_+/g, " ").trim();
}

export function isScribe({ scribe }: ChatRoles, nick: string): boolean {
  const name = readableName(nick).toLowerCase();
  return [...scribe].some((one) => one.toLowerCase() === name);
}

/** The roles as the first paragraphs of minutes. `head` are lines above the log. */
export function rolesAsMarkdown(roles: ChatRoles, head: readonly string[]): string[] {
  const { title, date, agenda } = roles;
  // Without a title of its own, the first line of the log is one, and has the day.
  const parts = title === "" ? [head[0] ?? "", date] : [title, date === "" ? dayOf(head) : date];
  const heading = parts.filter((part) => part !== "").join(", ");
  const groups = [
    ["Present", roles.present],
    ["Regrets", roles.regrets],
    ["Chair", roles.chair],
    ["Scribe", roles.scribe],
  ] as const;
  return [
    ...(heading === "" ? [] : [`# ${heading}`]),
    ...groups.flatMap(([label, names]) => (names.size > 0 ? [`**${label}:** ${[...names].join(", ")}`] : [])),
    ...(agenda === "" ? [] : [`**Agenda:** ${agenda}`]),
  ];
}

function dayOf(head: readonly string[]): string {
  return /\b\d{4}-\d\d-\d\d\b/.exec(head.join(" "))?.[0] ?? "";
}
