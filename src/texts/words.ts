/** A noun by the plural categories of its language; `other` stands for every category that is left out. */
export type Noun = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** How a language writes numbers, plurals and lists. */
export interface Words {
  /** `1,234` */
  readonly number: (value: number) => string;
  /** The form of a noun for a number: `meetings`. */
  readonly form: (count: number, noun: Noun) => string;
  /** `1 meeting`, `1,234 meetings` */
  readonly counted: (count: number, noun: Noun) => string;
  /** `Open, Waiting and Closed` */
  readonly listed: (names: readonly string[]) => string;
}

/** The words of a locale, which is a BCP 47 tag such as `en-GB`. */
export function wordsOf(locale: string): Words {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const number = (value: number): string => numbers.format(value);
  const form = (count: number, noun: Noun): string => noun[rules.select(count)] ?? noun.other;
  return {
    number,
    form,
    counted: (count, noun) => `${number(count)} ${form(count, noun)}`,
    listed: (names) => lists.format(names),
  };
}

/**
 * A sentence with elements in it, such as links, as a list of its parts:
 * ``sentence`See ${link("all meetings")}.` ``
 */
export function sentence<Part>(
  strings: TemplateStringsArray,
  ...parts: readonly Part[]
): readonly (string | Part)[] {
  return strings.flatMap((string, index) => [string, ...parts.slice(index, index + 1)]);
}

/** Makes a link, or another element, of some words of a sentence. */
export type Wrap<Part> = (words: string) => Part;
