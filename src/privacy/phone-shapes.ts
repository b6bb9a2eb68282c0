import type { DigitGroup } from "./digit-groups.ts";
import type { NumberLookup } from "./number-lookup.ts";

/** Some groups of digits that may be one phone number, and what is around them. */
export interface Candidate {
  readonly groups: readonly DigitGroup[];
  readonly digits: string;
  /** How many digits each group has, such as `3,3,4`. */
  readonly lengths: string;
  readonly hasPlus: boolean;
  /** Whether a word such as "call" stands before it. */
  readonly isAnnounced: boolean;
  /** Whether nothing but spaces and punctuation is around it. */
  readonly isAlone: () => boolean;
  /** Whether it is part of a longer name or path, such as a package or an address. */
  readonly isGlued: () => boolean;
}

/** Whether a candidate is a phone number in some country's spelling. */
export type PhoneShape = (candidate: Candidate, lookup: NumberLookup) => boolean;

/** `+41 22 555 01 42`; after the country code, `(0)` may stand for the trunk prefix. */
export const international: PhoneShape = ({ groups, hasPlus }, lookup) => {
  if (!hasPlus) return false;
  const dialled = groups.filter(({ digits, gap }) => digits !== "0" || !/[([]$/.test(gap));
  const number = joined(dialled);
  if (number.length < 8 || number.length > 15) return false;
  const [country = "", area = "", ...rest] = dialled.map(({ digits }) => digits);
  if (rest.some(({ length }) => length < 2)) return false;
  const inGroups =
    country.length <= 3 &&
    [area, ...rest].every(({ length }) => length >= 2 && length <= 4) &&
    rest.length >= 2;
  return inGroups || (dialled.length === 1 && number.length >= 10) || lookup.isInternational(number);
};

/** `0049 30 23125000`, and `011 49 30 23125000` in North America. */
export const exitCode: PhoneShape = ({ digits, isGlued }, lookup) => {
  const number = /^(?:00|011)([1-9]\d{8,13})$/.exec(digits)?.[1];
  return number !== undefined && !isGlued() && lookup.isInternational(number);
};

/** `312-555-0142`, with or without the country code, in any spelling that keeps its three parts. */
export const northAmerican: PhoneShape = ({ groups, digits, lengths, isGlued }, lookup) => {
  if (lengths !== "3,3,4" && (lengths !== "1,3,3,4" || !digits.startsWith("1"))) return false;
  if (isGlued()) return lookup.isAssigned(digits);
  const isSpaced = groups.slice(-2).every(({ gap }) => gap.trim() === "");
  const [area = "", exchange = ""] = groups.slice(-3).map((group) => group.digits);
  return !isSpaced || area === "555" || (/^[2-9]/.test(area) && /^[2-9]/.test(exchange));
};

/** `(312)5550142` and other cuts of a number that is assigned. */
export const cutElsewhere: PhoneShape = ({ digits, lengths, isGlued }, lookup) =>
  /^(?:(?:1,)?(?:3,7|6,4)|1,10)$/.test(lengths) && !isGlued() && lookup.isAssigned(digits);

/** `1800 555 014`. */
export const tollFree: PhoneShape = ({ digits, lengths, isGlued }) =>
  /^4,[34],[34]$/.test(lengths) && /^(?:1[38]00|0800)/.test(digits) && !isGlued();

/** `020 7946 0958`, `030/23125-000`, `01 99 00 12 34`. */
export const withTrunk: PhoneShape = ({ groups, digits, isGlued }, lookup) => {
  if (groups.length < 2 || !/^0[1-9]\d{7,10}$/.test(digits) || isGlued()) return false;
  const [first, second] = groups;
  if (groups.some((group) => group.digits.length < 2) || (first?.digits.length ?? 0) > 6) return false;
  if (groups.length === 2 && (second?.digits.length ?? 0) < 5) return false;
  const signs = new Set(groups.slice(2).map(({ gap }) => gap));
  return (groups.length < 4 || signs.size === 1) && lookup.isPossibleWithTrunk(digits);
};

/** `3125550142`. The area code 555 is not assigned, and stands for one in examples. */
export const unseparated: PhoneShape = ({ groups, digits, isAlone }, lookup) => {
  if (groups.length > 1 || digits.length < 10 || digits.length > 11) return false;
  if (isPowerOfTwo(Number(digits)) || !isAlone()) return false;
  if (/^0[1-9]\d{8,9}$/.test(digits)) return lookup.isPossibleWithTrunk(digits);
  return /^1?555\d{7}$/.test(digits) || lookup.isAssigned(digits);
};

/** `call 555-0142`: what a word announces need not be assigned. */
export const announced: PhoneShape = ({ groups, digits, lengths, isAnnounced }, lookup) =>
  isAnnounced &&
  groups.every((group) => group.digits.length >= 2) &&
  (/^(?:3,4|7)$/.test(lengths) || (digits.length >= 8 && digits.length <= 15 && lookup.isPossible(digits)));

export const phoneShapes: readonly PhoneShape[] = [
  international,
  exitCode,
  northAmerican,
  cutElsewhere,
  tollFree,
  withTrunk,
  unseparated,
  announced,
];

export function joined(groups: readonly DigitGroup[]): string {
  return groups.map(({ digits }) => digits).join("");
}

/** 2147483648 is a limit of computers far more often than a number in Dallas. */
function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value)) || Number.isInteger(Math.log2(value + 1));
}
