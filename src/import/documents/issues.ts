// Turns issues in which teams keep their minutes into Markdown: JSON as `gh issue view --json` and the API of GitHub
// give it, and the text that `gh issue view` prints.

import * as z from "zod";

const person = z.object({ login: z.string() }).nullish();

const issueSchema = z.object({
  title: z.string(),
  body: z.string().nullish(),
  url: z.string().nullish(),
  html_url: z.string().nullish(),
  comments: z
    .union([
      z.array(z.object({ body: z.string(), author: person, user: person })),
      // The API of GitHub gives their number here.
      z.number(),
    ])
    .nullish(),
});

type Issue = z.infer<typeof issueSchema>;

/** The issues of a JSON file, each as Markdown; null if it holds none. */
export function issuesFromJson(json: string): readonly string[] | null {
  const value = parsed(json);
  const found = z.array(issueSchema).safeParse(Array.isArray(value) ? value : [value]);
  return found.success && found.data.length > 0 ? found.data.map(issueAsMarkdown) : null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function issueAsMarkdown({ title, body, url, html_url: page, comments }: Issue): string {
  const address = page ?? url;
  const parts = [
    `# ${title.replace(/\s+/g, " ").trim()}`,
    ...(address ? [`Issue: ${address}`] : []),
    body ?? "",
    ...(Array.isArray(comments) ? comments : []).map(({ body: comment, author, user }) => {
      const login = author?.login ?? user?.login;
      return `## Comment${login ? ` of @${login}` : ""}\n\n${comment}`;
    }),
  ];
  return `${parts.map((part) => part.replace(/\r\n?/g, "\n").trim()).join("\n\n")}\n`;
}

/** `title:⇥…` and other keys above `--`, and below it the text of the issue. */
const printed = /^title:\t([^\n]{1,500})\n((?:[a-z]{2,20}:(?:\t[^\n]{0,2000})?\n){2,20})--\n/;

/** What `gh issue view` prints, as Markdown; null if it is something else. */
export function issueFromText(text: string): string | null {
  const [whole, title, keys] = printed.exec(text) ?? [];
  if (whole === undefined || title === undefined || keys === undefined) return null;
  return `# ${title}\n<!--\n${keys.replaceAll("-->", "-- >")}-->\n\n${text.slice(whole.length)}`;
}
