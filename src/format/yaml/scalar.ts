/** Text that needs no quotes anywhere in YAML, in a list or a table on one line either. */
const plain = /^[\p{L}\p{N}_./(][\p{L}\p{N} _./()'+?-]*$/u;

/** What any version of YAML reads as something else than text. */
const special =
  /^(?:[-+]?\.?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d*)?|[-+]?0[box].*|[-+]?\.(?:inf|nan)|true|false|null|yes|no|on|off|y|n|~)$/i;

/** A text as a value or key of YAML, in double quotes where it needs some. */
export function yamlScalar(text: string): string {
  const isPlain = plain.test(text) && !text.endsWith(" ") && !special.test(text);
  // Every string of JSON is one of YAML too.
  return isPlain ? text : JSON.stringify(text);
}
