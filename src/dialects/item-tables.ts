import { listKind } from "./list-titles.ts";
import { columnWords } from "./words-of-languages.ts";

/** Which columns of a table of items hold what, from 0; null where there is no such column. */
export interface ItemColumns {
  readonly kind: "action" | "decision";
  readonly text: number;
  readonly owner: number | null;
  readonly status: number | null;
}

const ownerTitle = startsWith(
  `owners?|who|whom|assignees?|assigned to|responsible|person|people|lead|${columnWords.owner}`,
);
const statusTitle = startsWith(`status|state|done|${columnWords.status}`);
const textTitle = new RegExp(`^(?:descriptions?|details?|tasks?|items?|what|${columnWords.text})$`, "iu");
/** What a cell for the status of a finished item begins with. */
const doneWord = startsWith(`done|completed?|closed|yes|[✅✔]|x|${columnWords.done}`);

function startsWith(words: string): RegExp {
  return new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, "iu");
}

export function isDoneCell(text: string): boolean {
  return doneWord.test(text);
}

/**
 * Reads the titles of a table, such as `Action | Owner | Due`, or `Decision item | Description`; null for a table of
 * something else. `sectionTitle` is that of the heading above it.
 */
export function itemColumns(titles: readonly string[], sectionTitle: string): ItemColumns | null {
  const find = (form: RegExp): number | null => {
    const at = titles.findIndex((title) => form.test(title.trim()));
    return at < 0 ? null : at;
  };
  const [owner, status, described] = [find(ownerTitle), find(statusTitle), find(textTitle)];
  const named = titles.findIndex((title) => ["actions", "decisions"].includes(listKind(title) ?? ""));
  const section = listKind(sectionTitle);
  if (section === "review") return null;
  const kind = listKind(titles[named] ?? "") ?? section;
  if (kind === "decisions" || kind === "approvals") {
    const text = named < 0 ? described : (described ?? named);
    return text === null ? null : { kind: "decision", text, owner: null, status: null };
  }
  const text = named < 0 ? described : (described ?? named);
  if (kind === null || text === null || text === owner) return null;
  // A title such as `Actions` alone may stand above the actions of a tool.
  if (owner === null && described === null && section === null) return null;
  return { kind: "action", text, owner, status };
}
