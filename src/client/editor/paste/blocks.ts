import type { Block, Cell, List, ListItem } from "../../../model/body.ts";
import { inlinesOf } from "./inlines.ts";

/** Elements that are blocks or hold some; the others are part of a paragraph. */
const blockNames = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 " +
    "HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);

/** Where our own pages show a table that the text only places, by its anchor. */
const placed = { tickets: "tickets", queues: "queues", releases: "releases", triage: "triage" } as const;

/** The document below a node as the blocks that it has in minutes. Texts between blocks are paragraphs. */
export function blocksOf(parent: Node): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const endParagraph = (): void => {
    const children = inlinesOf(run);
    if (children.length > 0) blocks.push({ type: "paragraph", children });
    run = [];
  };
  for (const node of parent.childNodes) {
    if (node instanceof HTMLElement && isBlock(node)) {
      endParagraph();
      blocks.push(...blockOf(node));
    } else run.push(node);
  }
  endParagraph();
  return blocks;
}

/** Documents of Google are inside a `b`, which is no block by itself. */
function isBlock(element: HTMLElement): boolean {
  return (
    blockNames.has(element.tagName) ||
    [...element.children].some((child) => child instanceof HTMLElement && isBlock(child))
  );
}

function blockOf(element: HTMLElement): Block[] {
  const name = placedTable(element);
  if (name !== null) return [{ type: "directive", name }];
  const heading = /^H([1-6])$/.exec(element.tagName)?.[1];
  if (heading !== undefined) {
    const children = inlinesOf([...element.childNodes]);
    return children.length > 0 ? [{ type: "heading", depth: Number(heading), children }] : [];
  }
  switch (element.tagName) {
    case "UL":
    case "OL":
      return listOf(element);
    case "PRE":
      return [{ type: "code", value: element.textContent ?? "" }];
    case "HR":
      return [{ type: "thematicBreak" }];
    case "BLOCKQUOTE":
      return [{ type: "blockquote", children: blocksOf(element) }];
    case "TABLE":
      return tableOf(element);
    default:
      return blocksOf(element);
  }
}

function placedTable({ id, classList, firstElementChild }: HTMLElement): string | null {
  const isFacts = classList.contains("facts") && firstElementChild?.id === placed.triage;
  if (isFacts) return placed.triage;
  const isTable =
    classList.contains("counts") || classList.contains("releases") || classList.contains("note");
  return isTable ? (Object.values(placed).find((name) => name === id) ?? null) : null;
}

/** A list inside a list, and not inside one of its items, belongs to the item before it. */
function listOf(element: HTMLElement): Block[] {
  const items: { children: Block[] }[] = [];
  for (const child of element.children) {
    if (!(child instanceof HTMLElement)) continue;
    if (child.tagName === "LI") items.push({ children: blocksOf(child) });
    else {
      const last = items.at(-1);
      if (last) last.children.push(...blockOf(child));
      else items.push({ children: blockOf(child) });
    }
  }
  const children = items
    .filter((item) => item.children.length > 0)
    .map((item): ListItem => ({ type: "listItem", children: item.children }));
  const list: List = { type: "list", ordered: element.tagName === "OL", children };
  return children.length > 0 ? [list] : [];
}

/** A table of one column lays out a page, as in mails, and is no table. */
function tableOf(element: HTMLElement): Block[] {
  const rows = [...element.querySelectorAll("tr")]
    .filter((row) => row.closest("table") === element)
    .map((row) => [...row.cells]);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width < 2) return rows.flat().flatMap((cell) => blocksOf(cell));
  const [head = [], ...others] = rows.map((cells): readonly Cell[] =>
    Array.from({ length: width }, (_, at) => inlinesOf([...(cells[at]?.childNodes ?? [])])),
  );
  return [{ type: "table", head, rows: others }];
}
