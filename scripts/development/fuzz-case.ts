/** Numbers from 0 up to 1 that only the seed decides (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces with a meaning to YAML, Markdown, HTML, minutes, dates, spreadsheets or Unicode. */
const pieces =
  '---\n|---|: |- |\n  |\t|\n\n|# |## Support Update\n|> |* |1. |```|~~~|    |===\n|___|**|*|_|`|~~|[|]|](|![|<|>|<!--|-->|&amp;|&#x202e;|&#0;|\\|\\\n|<sub>|</sub>|<b>|</b>|<br>|\n<details>|\n</details>|<summary>|</summary>|> [!NOTE]\n|[^1]|\n[^1]: |[a](../b.md)|4af0a53|<script>|javascript:|https://|http://a.b/|www.|mailto:|//|::tickets|::queues\n|::triage|\n\n::releases\n\n|AI (Mat): |AI: |(AI) |[done]|[dropped]|[x] |Decision: |Georgia Tech (Brian L): |SOFTWARE-1|SOFTWARE-99999999999|EPEL-2020|date: |2020-09-14|0001-01-01|9999-12-31|title: |attending: [|tickets: {|queues: {|releases: {|Open: 1|Open: -1|In Progress: 1e9|Total: 5|3.5.24: {|Both|stale: { tickets: true }|next: { date: |aliases: [/a/]|anchors: { a: b }|coordinates: |status: agenda|&a |*a|!!js/function |? |{|}|,|\'|"|"\\ud800"|__proto__|constructor|null|~|true|.nan|=1+1|;=1|@SUM(A1)|+|-|(|)|(+2)|(-4)|Total|PIN 12345|+1 555 010 0199|\u0000|\u202e|\u2028|\ufeff|\u0301|\u{1f600}|\ud800|é|漢|ا|0|7|166|a|word |Mat, Tim T and BrianL'
    .split("|")
    .concat("|", "|-|-|\n", "| a | b |\n");

/** A seeded text: one of the samples with random changes, or pieces alone. */
export function fuzzText(random: () => number, samples: readonly string[]): string {
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[], none: Item): Item => items[below(items.length)] ?? none;
  const some = (most: number): string =>
    Array.from({ length: 1 + below(most) }, () => pick(pieces, "")).join("");
  let text = random() < 0.8 ? pick(samples, "") : `---\ndate: 2020-09-14\n---\n${some(80)}`;
  for (let change = below(8); change >= 0; change -= 1) {
    const from = below(text.length + 1);
    const to = Math.min(text.length, from + below(random() < 0.2 ? 400 : 20));
    const changed = [
      "",
      some(4),
      text.slice(from, to).repeat(1 + below(4)),
      pick(pieces, "").repeat(1 + below(random() < 0.1 ? 2000 : 12)),
      text.slice(below(text.length + 1)).slice(0, 60),
    ];
    text = text.slice(0, from) + pick(changed, "") + text.slice(random() < 0.5 ? from : to);
  }
  return text;
}
