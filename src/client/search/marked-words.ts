/** The part of an address that says which words to mark on the page. */
export const markParameter = "mark";

/**
 * Marks the words that a search has led here for, and takes them out of the address, so that a link copied from there is
 * the plain one. Where the browser cannot mark text without changing the page, nothing is marked.
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

/** Where the words stand, each at the beginning of a word. */
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
