import type { PeopleIndex } from "./people-index.ts";

/** What follows the names of people, or of a group of people, at the start of a line; null where there are none. */
export type AfterNames = (text: string) => string | null;

/** Reads the names of known people and these ones, in full or by their first word. */
export function namesReader(written: readonly string[], people: PeopleIndex): AfterNames {
  const names = new Set([...people.keys(), ...written.map((name) => name.toLowerCase())]);
  for (const name of [...names]) names.add(name.split(" ")[0] ?? "");
  return (text) => {
    const words = text.split(/[\s,&/]+/);
    let count = 0;
    for (let at = 0; at < words.length; ) {
      const length = [3, 2, 1].find((size) =>
        names.has(
          words
            .slice(at, at + size)
            .join(" ")
            .toLowerCase()
            .replace(/[:;]$/, ""),
        ),
      );
      if (length === undefined && !/^(?:and|both|\+|-)$/i.test(words[at] ?? "")) break;
      at += length ?? 1;
      count = at;
    }
    if (count > 0 || /^(?:\S+ )?(?:\S+ )?(?:folks|team|staff|people)\b/i.test(text))
      return words.slice(count).join(" ");
    return null;
  };
}
