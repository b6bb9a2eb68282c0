import { withheldText, withhold } from "../format/withhold.ts";
import type { FindPrivate } from "../model/privacy.ts";
import { mayNameCode } from "../privacy/codes.ts";

/** Where a value or key is private, and cannot be replaced by a mark. */
export interface PrivatePlace {
  readonly path: readonly PropertyKey[];
  readonly want: "key" | "value";
}

export interface PublicValues {
  /** The values without private text, and with none of the coordinates. */
  readonly value: unknown;
  readonly places: readonly PrivatePlace[];
}

/** Keys whose values become addresses, which a mark would break. */
const addressKeys = ["aliases", "anchors"];

/** A smaller number is a count, whatever it is elsewhere. */
const smallestSecret = 10_000;

/** A tree of values of front matter as it may be published. */
export function publicValues(
  values: unknown,
  findPrivate: FindPrivate,
  findLoosely: FindPrivate,
): PublicValues {
  const places: PrivatePlace[] = [];
  return { value: walk(values, [], []), places };

  /** `names` are the keys above the value that may name a code, as in `PIN: 48151`. */
  function walk(value: unknown, path: readonly PropertyKey[], names: readonly string[]): unknown {
    if (Array.isArray(value)) return value.map((inner, index) => walk(inner, [...path, index], names));
    if (typeof value === "object" && value !== null) return walkTable(value, path, names);
    if (typeof value !== "string" && typeof value !== "number") return value;
    const text = String(value);
    const isNamed = names.some((name) => isPrivateBy(name, text));
    if (typeof value === "number" && value < smallestSecret && !isNamed) return value;
    const hidden = isNamed ? withheldText : withhold(text, findPrivate);
    const isText = typeof value === "string" && !addressKeys.includes(String(path[0]));
    if ((hidden !== text && !isText) || findLoosely(hidden).length > 0) places.push({ path, want: "value" });
    return hidden === text ? value : hidden;
  }

  function walkTable(table: object, path: readonly PropertyKey[], names: readonly string[]): unknown {
    const entries: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(table)) {
      const at = [...path, key];
      if (path.length === 0 && key.toLowerCase() === "coordinates") {
        entries.push([key, inner === null ? null : "withheld"]);
        continue;
      }
      const name = withhold(key, findPrivate);
      const isTaken = entries.some(([other]) => other === name);
      if (name !== key && (isTaken || addressKeys.includes(String(path[0]))))
        places.push({ path: at, want: "key" });
      const mayName = !addressKeys.includes(key) && mayNameCode(key);
      if (!isTaken) entries.push([name, walk(inner, at, mayName ? [...names, key] : names)]);
    }
    return Object.fromEntries(entries);
  }

  function isPrivateBy(name: string, text: string): boolean {
    return findPrivate(`${name}: ${text}`).some(({ end }) => end > name.length + 2);
  }
}
