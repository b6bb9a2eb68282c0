/** Files of word processors and web pages, which libraries read. */
export const documentEnding = /\.(?:docx|html?|xhtml)$/i;

/** Files of text that is no Markdown: notes, logs of chats, and issues as JSON. */
export const textEnding = /\.(?:txt|text|log|irc|json)$/i;

const markdownEnding = /\.(?:md|markdown|mdown|mkd)$/i;

/** Whether a file may hold old minutes. */
export function mayHoldMinutes(path: string): boolean {
  return [markdownEnding, textEnding, documentEnding].some((ending) => ending.test(path));
}

/** The path that a file has as Markdown: its ending says nothing about the meeting. */
export function asMarkdownPath(path: string): string {
  return path.replace(textEnding, ".md").replace(documentEnding, ".md");
}
