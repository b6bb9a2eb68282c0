// Takes out the marks of other tools, which only these show: those of HackMD, and of Markdown that Google's documents export.

import { readOldText } from "../../dialects/text/old-text.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { fileFinding } from "../file-finding.ts";
import { directAddress } from "./redirects.ts";

export interface Unmarked {
  /** With as many lines as before. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a mark is called in a message, and what is in its place. */
interface Mark {
  readonly name: string;
  readonly form: RegExp;
  readonly put: (found: string, ...groups: readonly string[]) => string;
}

const marks: readonly Mark[] = [
  {
    name: "boxes of HackMD",
    form: /^ {0,3}:::+ ?(?:(?:info|success|warning|danger|spoiler|note|tip)\b ?(.{0,100}))?$/gi,
    put: (_, title = "") => (title === "" ? "" : `**${title}**`),
  },
  {
    name: "tags of HackMD",
    form: /^#{4,6} tags: ?([^\n]{0,500})$/gi,
    put: (_, tags = "") => `<!-- tags: ${tags.replaceAll("-->", "")} -->`,
  },
  {
    name: "places of a table of contents",
    form: /^ {0,3}(?:\[{1,2}_?toc_?\]{1,2}|\$\{toc\})$/gi,
    put: () => "",
  },
  {
    name: "anchors of headings",
    form: /^(#{1,6} .{1,300}?) ?\\?\{#[\w.-]{1,100}\\?\}$/g,
    put: (_, title = "") => title,
  },
  {
    name: "headings in bold",
    form: /^(#{1,6} )\*\*([^*]{1,300})\*\*$/g,
    put: (_, level = "", title = "") => level + title,
  },
  {
    name: "pictures inside the text",
    form: /^\[[\w -]{1,40}\]: ?<?data:\S{0,100}>?$|!\[([^\]]{0,200})\]\(data:[^)\s]{0,100}\)|!\[\]\[image\d{1,3}\]/g,
    put: (_, alt = "") => alt,
  },
  {
    name: "links through a page of Google",
    form: /(?<=\]\()<?(https?:\/\/(?:www\.)?google\.com\/url\?[^\s<>()]{1,2000})>?(?=\))/gi,
    put: (_, address = "") => directAddress(address),
  },
];

/** What pictures are made of; a line of it is longer than any text. */
const pictureData = /data:image\/[a-z+.-]{1,20};base64,[A-Za-z0-9+/=]+/g;

/** A file without the pictures in its text, which may be many times as long as the text. */
export function withoutPictureData(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  return text.includes(";base64,") ? new TextEncoder().encode(text.replace(pictureData, "data:,")) : bytes;
}

/** Takes the marks out, and leaves links that lead where they did. */
export function withoutForeignMarks(path: string, text: string): Unmarked {
  const { lines, isProse } = readOldText(path, text);
  const counts = new Map<string, { count: number; line: number }>();
  const unmarked = lines.map((line, index) => {
    if (!isProse(index) || !/[[:#$]/.test(line)) return line;
    return marks.reduce((rest, { name, form, put }) => {
      const result = rest.replace(pictureData, "data:,").replace(form, put);
      if (result === rest) return rest;
      const one = counts.get(name) ?? { count: 0, line: index };
      counts.set(name, { ...one, count: one.count + 1 });
      return result;
    }, line);
  });
  return {
    text: unmarked.join("\n"),
    diagnostics: [...counts].map(([name, { count, line }]) => markedLines(path, name, count, line)),
  };
}

function markedLines(file: string, name: string, count: number, line: number): Diagnostic {
  const where = count === 1 ? "this line" : `${count} lines, first on this one`;
  const message = `${name} were found on ${where}, which only other tools show`;
  const hint = "they were taken out; what they are about was kept";
  return { ...fileFinding(file, "foreign-mark", "warning", message, hint), line: line + 1 };
}
