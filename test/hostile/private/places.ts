import type { Written } from "../../support/archive.ts";

/** Where private text may stand, and what becomes of the minutes: it is withheld, or they are quarantined. */
export interface Place {
  readonly name: string;
  readonly file: (secret: string) => Written;
  readonly outcome: "withheld" | "quarantined";
}

const path = "content/minutes/2020-09-14.md";

function file(front: string, body: string): Written {
  return { path, text: `---\ndate: 2020-09-14\n${front}---\n${body}` };
}

function inBody(name: string, body: (secret: string) => string): Place {
  return { name, file: (secret) => file("", `\n${body(secret)}\n`), outcome: "withheld" };
}

function inFront(
  name: string,
  front: (quoted: string) => string,
  outcome: Place["outcome"] = "withheld",
): Place {
  return { name, file: (secret) => file(`${front(JSON.stringify(secret))}\n`, "\nNothing else.\n"), outcome };
}

function asName(name: string, pathOf: (secret: string) => string): Place {
  return {
    name,
    file: (secret) => ({ ...file("", "\nNothing.\n"), path: pathOf(secret) }),
    outcome: "quarantined",
  };
}

export const places: readonly Place[] = [
  inBody("a paragraph", (secret) => `We can be reached at ${secret} today.`),
  inBody("a list", (secret) => `- one\n- ${secret}\n  - two`),
  inBody("a heading", (secret) => `## Join ${secret}\n\nNone.`),
  inBody("a cell", (secret) => `| a | b |\n| - | - |\n| 1 | ${secret} |`),
  inBody("a quote", (secret) => `> ${secret}`),
  inBody("code", (secret) => `Dial \`${secret}\` now.`),
  inBody("a block of code", (secret) => `\`\`\`\n${secret}\n\`\`\``),
  inBody("indented code", (secret) => `Text.\n\n    ${secret}`),
  inBody("emphasis", (secret) => `**${secret}**`),
  inBody("the words of a link", (secret) => `[${secret}](https://dock.example/)`),
  inBody("the title of a link", (secret) => `[dock](https://dock.example/ "${secret}")`),
  inBody("the words of a picture", (secret) => `![${secret}](https://dock.example/a.png)`),
  inBody("a comment", (secret) => `Text. <!-- ${secret} -->`),
  inBody("HTML", (secret) => `<b title="${secret}">${secret}</b>`),
  inBody("an action item", (secret) => `- AI (Ada): call ${secret}`),
  inBody("the owner of an action item", (secret) => `- AI (${secret}): paint`),
  inBody("a decision", (secret) => `Decision: ${secret}`),
  inBody("a support entry", (secret) => `## Support Update\n\n- Lakeside (Ada): call ${secret}`),
  inFront("the title", (quoted) => `title: ${quoted}`),
  inFront("a name", (quoted) => `attending: [Ada, ${quoted}]`),
  inFront("triage", (quoted) => `triage: { this_week: ${quoted} }`),
  inFront("the name of a queue", (quoted) => `queues: { ${quoted}: 3 }`),
  inFront("the name of a release", (quoted) => `releases: { ${quoted}: { Open: 1 } }`),
  inFront("why counts are old", (quoted) => `tickets: { Open: 1 }\nstale: { tickets: ${quoted} }`),
  inFront("why the next meeting is off", (quoted) => `next: { cancelled: ${quoted} }`),
  inFront("coordinates", (quoted) => `coordinates: ${quoted}`, "withheld"),
  inFront("a value of coordinates", (quoted) => `coordinates: { dial: [{ here: ${quoted} }] }`),
  inFront("a key of coordinates", (quoted) => `coordinates: { ${quoted}: here }`),
  inFront("coordinates in capitals", (quoted) => `Coordinates: ${quoted}`, "quarantined"),
  inFront("an unknown key", (quoted) => `notes: { deep: [${quoted}] }`, "quarantined"),
  inFront("an unknown key's name", (quoted) => `${quoted}: 1`, "quarantined"),
  inFront("a value of another kind", (quoted) => `title: { ${quoted}: 1 }`, "quarantined"),
  inFront("a day", (quoted) => `next: { date: ${quoted} }`, "quarantined"),
  inFront("an alias", (quoted) => `aliases: [/old/, ${quoted}]`, "quarantined"),
  inFront("an old anchor", (quoted) => `anchors: { ${quoted}: new }`, "quarantined"),
  inFront("a new anchor", (quoted) => `anchors: { old: ${quoted} }`, "quarantined"),
  inFront("a status", (quoted) => `status: ${quoted}`, "quarantined"),
  asName("the name of a folder", (secret) => `content/minutes/${secret}/2020-09-14.md`),
  asName("the name of a file", (secret) => `content/minutes/${secret} 2020-09-14.md`),
];
