/** The query parameter with the words to highlight on the page. */
export const markParameter = "mark";

/**
 * Highlights the words of the search that led here, and removes them from the address, so that a copied link does not
 * contain them. Does nothing in a browser without the CSS Custom Highlight API.
 */
export function markWords(): void {
  const address = new URL(location.href);
  const words = address.searchParams.get(markParameter)?.split(" ").filter(Boolean) ?? [];
  if (words.length === 0) return;
  address.searchParams.delete(markParameter);
  history.replaceState(history.state, "", address);
  if (!("highlights" in CSS)) return;
  const ranges = rangesOf(words, document.querySelector("article") ?? document.body);
  CSS.highlights.set("found", new Highlight(...ranges));
}

/** All occurrences of the words at the beginning of a word. */
function rangesOf(words: readonly string[], root: Element): Range[] {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})`, "giu");
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { index, 0: found } of (node.nodeValue ?? "").matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      ranges.push(range);
    }
  }
  return ranges;
}
