/** How a line opens at which somebody speaks. */
export interface TurnOpening {
  /** As written, without signs around it: `Lee`, `WH`, `@lee`. */
  readonly speaker: string;
  /** How the speaker is marked: as a tag, `[name=Lee]`, as a nickname, `<jo>`, or as any label may be, `Lee:`. */
  readonly mark: "tag" | "nickname" | "label";
}

/** Characters of a line in which its opening ends. */
const openingLength = 120;

const time = String.raw`(?:\\?\[?\d{1,2}:\d{2}(?::\d{2})?\\?\]? )?`;
const style = String.raw`(?:\*\*|__|[*_])?`;
const name = String.raw`@?\p{L}[\p{L}\p{M}\d_.'’-]{0,30}(?: (?:\p{Lu}|d[aeou] |v[ao]n )[\p{L}\p{M}.'’-]{0,30}){0,3}`;
const remark = String.raw`(?: [([][^()[\]\n]{1,30}[)\]])?`;
const colon = String.raw`${style} {0,3}:${style}(?: +(?=\S)|(?=\p{Lu}[\p{Ll} ’']))`;

const forms: readonly { readonly mark: TurnOpening["mark"]; readonly form: RegExp }[] = [
  {
    mark: "nickname",
    form: new RegExp(String.raw`^${time}\\?<@?([\p{L}_][\p{L}\d_|-]{1,30})\\?> +(?=\S)`, "u"),
  },
  { mark: "tag", form: /^\\?\[name=([^\][\n]{1,40})\\?\] +(?=\S)/u },
  { mark: "label", form: /^\\?\[(\p{Lu}{2,4})\\?\] +(?=\S)/u },
  {
    mark: "label",
    form: new RegExp(String.raw`^${time}${style}\[(${name})\]\([^()\s]{1,200}\)${colon}`, "u"),
  },
  { mark: "label", form: new RegExp(`^${time}${style}(${name})${remark}${colon}`, "u") },
];

/** `Lee: @lee` says who Lee is. */
const contact = /^@[\p{L}\d_-]{1,40}\s*$/u;

/** The turn that a line of Markdown opens, without the signs of its list or quotation; null if none. */
export function turnOpening(line: string): TurnOpening | null {
  const start = line.slice(0, openingLength);
  if (!/[:>\]]/.test(start)) return null;
  for (const { mark, form } of forms) {
    const found = form.exec(start);
    if (found && !contact.test(start.slice(found[0].length)))
      // `_Lena_:` is in italics; a nickname may end so.
      return { speaker: (found[1] ?? "").replace(mark === "label" ? /_+$/ : /\s+$/, ""), mark };
  }
  return null;
}
