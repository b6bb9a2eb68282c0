/** A name in small letters. */
export interface NameParts {
  readonly first: string;
  /** The rest of the name, which may be an initial; empty for a first name alone. */
  readonly last: string;
}

/** Reads `TimT` as `Tim T`, but leaves `Mats` and `DeShawn` alone. */
export function nameParts(name: string): NameParts {
  const spaced = name.replace(/^(\p{Lu}\p{Ll}+)(\p{Lu})\.?$/u, "$1 $2").replace(/\.$/, "");
  const [first = "", ...rest] = spaced.split(/\s+/);
  return { first: first.toLowerCase(), last: rest.join(" ").toLowerCase() };
}
