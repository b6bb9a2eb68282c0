// How each element of HTML is written in Markdown.

import TurndownService from "turndown";
import { itemNumber, layoutMark } from "./document-lists.ts";

/** A converter of HTML in which lists are numbered and tables are marked. */
export function createConverter(): TurndownService {
  const service = new TurndownService({
    headingStyle: "atx",
    hr: "---",
    bulletListMarker: "-",
    codeBlockStyle: "fenced",
    emDelimiter: "*",
    br: "\\",
  });
  service.escape = escapeText;
  service.addRule("title", {
    filter: (node) => node.nodeName === "P" && /\btitle\b/.test(node.getAttribute("class") ?? ""),
    replacement: (content) => `\n\n# ${content.replace(/\s+/g, " ")}\n\n`,
  });
  service.addRule("heading", {
    filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
    replacement: (content, node) => {
      const words = content
        .replace(/\\?\n+/g, " ")
        .trim()
        .replace(/^\*\*([^*]{1,500})\*\*$/, "$1");
      return words === "" ? "" : `\n\n${"#".repeat(Number(node.nodeName.slice(1)))} ${words}\n\n`;
    },
  });
  service.addRule("listItem", {
    filter: "li",
    replacement: (content, node) => {
      const marker = itemMarker(node);
      const text = content.trim().replace(/^(\[[ x]\]) */, "$1 ");
      return `${marker}${text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(marker.length)}`)}\n`;
    },
  });
  service.addRule("taskBox", {
    filter: (node) => node.nodeName === "INPUT",
    replacement: (_, node) => {
      if (!("type" in node) || node.type !== "checkbox") return "";
      return "checked" in node && node.checked === true ? "[x] " : "[ ] ";
    },
  });
  service.addRule("struck", {
    filter: (node) => ["DEL", "S", "STRIKE"].includes(node.nodeName),
    replacement: (content) => (content.trim() === "" ? content : `~~${content}~~`),
  });
  service.addRule("term", {
    filter: (node) => node.nodeName === "DT",
    replacement: (content) => `\n\n**${content.replace(/[:*]+\s*$/, "").replace(/^\*+/, "")}:** `,
  });
  service.addRule("definition", {
    filter: (node) => node.nodeName === "DD",
    replacement: (content) => `${content.trim().replace(/\n{2,}/g, "\n")}\n\n`,
  });
  addTableRules(service);
  return service;
}

/** Only what Markdown would read as something else; a list that is typed as text is meant as a list. */
function escapeText(text: string): string {
  return text
    .replace(/\\/g, "\\\\")
    .replace(/&(?=#?\w{1,20};)/g, "&amp;")
    .replace(/`/g, "\\`")
    .replace(/(?<!\s)\*|\*(?!\s)/g, "\\*")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_");
}

function itemMarker(node: HTMLElement): string {
  const number = node.getAttribute(itemNumber);
  return number === null ? "- " : `${number}. `;
}

function addTableRules(service: TurndownService): void {
  const isInLayout = (node: Node): boolean =>
    node.parentElement?.closest("table")?.hasAttribute(layoutMark) ?? true;
  service.addRule("cell", {
    filter: ["td", "th"],
    replacement: (content, node) => {
      if (isInLayout(node)) return `\n\n${content.trim()}\n\n`;
      const words = content
        .trim()
        .replace(/\\?\n+/g, "<br>")
        .replaceAll("|", "\\|");
      return ` ${words} |`;
    },
  });
  service.addRule("row", {
    filter: "tr",
    replacement: (content, node) => (isInLayout(node) ? content : `|${content.replace(/\n/g, " ")}\n`),
  });
  service.addRule("table", {
    filter: "table",
    replacement: (content, node) => {
      if (!("querySelector" in node) || node.hasAttribute(layoutMark)) return `\n\n${content}\n\n`;
      const [head = "", ...rows] = content
        .trim()
        .split("\n")
        .filter((row) => row.trim() !== "");
      const width = Math.max(...Array.from(node.querySelectorAll("tr"), ({ children }) => children.length));
      return `\n\n${[head, `|${" --- |".repeat(width)}`, ...rows].join("\n")}\n\n`;
    },
  });
}
