import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";

/** What a library of the world's numbering plans says about digits. */
export interface NumberLookup {
  /** Whether digits after a plus sign have the length of a number of their country. */
  readonly isInternational: (digits: string) => boolean;
  /** Whether digits are assigned in one of the countries, as they are dialled there. */
  readonly isAssigned: (digits: string) => boolean;
  /** Whether digits that start with a trunk 0 have the length of a number in one of the countries. */
  readonly isPossibleWithTrunk: (digits: string) => boolean;
  readonly isPossible: (digits: string) => boolean;
}

/** Where a text has more numbers than anybody writes, the rest counts as numbers without a look. */
const maxLookups = 500;
const maxRemembered = 20_000;

export function isCountry(code: string): code is CountryCode {
  return isSupportedCountry(code);
}

/** Lookups for one text after another; `start` a new text with `forText`. */
export function createNumberLookup(countries: readonly string[]): { readonly forText: () => NumberLookup } {
  const known = countries.filter(isCountry);
  const remembered = new Map<string, boolean>();
  return { forText };

  function forText(): NumberLookup {
    let lookups = 0;
    const ask = (question: string, digits: string, answer: () => boolean): boolean => {
      const key = `${question}${digits}`;
      const before = remembered.get(key);
      if (before !== undefined) return before;
      lookups += 1;
      if (lookups > maxLookups) return true;
      const found = answer();
      if (remembered.size < maxRemembered) remembered.set(key, found);
      return found;
    };
    return {
      isInternational: (digits) =>
        ask("+", digits, () => parsePhoneNumberFromString(`+${digits}`)?.isPossible() === true),
      isAssigned: (digits) =>
        ask("=", digits, () =>
          known.some((country) => {
            const parsed = parsePhoneNumberFromString(digits, country);
            // Without its trunk 0, a German number is as good as any other.
            const dialled = parsed?.isValid() ? parsed.formatNational().replace(/\D/g, "") : null;
            return dialled === digits || (dialled !== null && `1${dialled}` === digits);
          }),
        ),
      isPossible: (digits) =>
        ask("?", digits, () =>
          known.some((country) => parsePhoneNumberFromString(digits, country)?.isPossible() === true),
        ),
      isPossibleWithTrunk: (digits) =>
        ask("0", digits, () =>
          known.some((country) => {
            const parsed = parsePhoneNumberFromString(digits, country);
            return parsed?.isPossible() === true && parsed.nationalNumber === digits.slice(1);
          }),
        ),
    };
  }
}
