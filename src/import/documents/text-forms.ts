// Decides which form a text is in, and turns it into Markdown.

import { textEnding } from "./endings.ts";
import { readIrcLog } from "./irc-log.ts";
import { issueFromText, issuesFromJson } from "./issues.ts";
import { plainTextToMarkdown } from "./plain-text.ts";

/** What a text file holds. */
export interface TextForm {
  /** Each may be of another meeting; several only of a file with several issues. */
  readonly texts: readonly string[];
  /** Lines of a chat that are no minutes. */
  readonly leftOut: number;
}

/** The text of a file as Markdown, by its name and what is in it; null if it can be no minutes. */
export function asMarkdown(path: string, text: string): TextForm | null {
  if (/\.json$/i.test(path)) {
    const issues = issuesFromJson(text);
    return issues && { texts: issues, leftOut: 0 };
  }
  const issue = issueFromText(text);
  if (issue !== null) return { texts: [issue], leftOut: 0 };
  if (!textEnding.test(path)) return { texts: [text], leftOut: 0 };
  const log = readIrcLog(text);
  return log
    ? { texts: [log.markdown], leftOut: log.leftOut }
    : { texts: [plainTextToMarkdown(text)], leftOut: 0 };
}
