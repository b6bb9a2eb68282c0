/**
 * The anchor of a page that a lost one probably became: the one that shares its first words or, where it has no other, most of
 * its words. Of a heading that is gone, the one above it. Null if nothing is similar. The browser leads readers there, and
 * `check` proposes it.
 */
export function nearestAnchor(lost: string, ids: readonly string[]): string | null {
  const words = lost.split("-").filter(Boolean);
  // An item starts with its kind, so that an action item never becomes a decision, nor a heading an item.
  const alike = ids.filter((id) => (isItem(lost) ? id.startsWith(`${words[0]}-`) : !isItem(id)));
  const best = alike
    .map((id) => ({ id, score: similarity(words, id.split("-").filter(Boolean), isItem(lost) ? 1 : 0) }))
    .reduce((a, b) => (b.score > a.score ? b : a), { id: "", score: leastSimilarity });
  if (best.id !== "") return best.id;
  const above = lost.slice(0, Math.max(lost.lastIndexOf("--"), 0));
  if (above === "") return null;
  return ids.includes(above) ? above : nearestAnchor(above, ids);
}

/** Less than this is chance: one common word of many. */
const leastSimilarity = 0.15;

function isItem(id: string): boolean {
  return /^(?:action|decision|support)-/.test(id);
}

/** From 0 to 2: the share of common words, and the share of common first words. `skipped` words say nothing. */
function similarity(lost: readonly string[], id: readonly string[], skipped: number): number {
  const [a, b] = [lost.slice(skipped), id.slice(skipped)];
  const common = b.filter((word) => a.includes(word)).length;
  const differing = b.findIndex((word, index) => word !== a[index]);
  const first = differing < 0 ? b.length : differing;
  return common === 0 ? 0 : (common + first) / Math.max(b.length, 1) / (a.length > 0 ? 1 : 2);
}
