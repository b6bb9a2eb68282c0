import type { Token } from "markdown-it";

/** Marks each link to elsewhere whose words are not its address, so that paper can show where it leads. */
export function markNamedLinks(children: readonly Token[]): void {
  for (const [index, token] of children.entries()) {
    const target = String(token.attrGet("href") ?? "");
    if (token.type !== "link_open" || token.markup !== "" || !/^https?:/i.test(target)) continue;
    const end = children.findIndex(({ type }, at) => at > index && type === "link_close");
    const words = children.slice(index + 1, end).map(({ content }) => content);
    if (token.attrGet("class") === null && words.join("") !== target) token.attrSet("class", "named");
  }
}
