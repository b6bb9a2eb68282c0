import type { FindPrivate } from "../model/privacy.ts";
import type { PrivacyRules } from "../model/settings.ts";
import { findCodeCells } from "./code-tables.ts";
import { findCodes } from "./codes.ts";
import { combinedFinder } from "./finders/combined-finder.ts";
import { findEmails } from "./finders/emails.ts";
import { coverPublic } from "./finders/public-addresses.ts";
import { createKnownTextFinder, type KnownTexts, noKnownTexts } from "./known-texts.ts";
import { compilePatterns } from "./patterns.ts";
import { createPhoneFinder } from "./phone-numbers.ts";
import { findRooms } from "./rooms.ts";

/** What a site withholds where `site.yaml` says nothing. */
export const defaultPrivacyRules: PrivacyRules = {
  patterns: [],
  countries: ["US", "GB", "DE", "FR"],
  email: "show",
  public: [],
};

/**
 * Finds phone numbers, codes, links to meeting rooms, e-mail addresses if the site withholds them, what the site's patterns match, and what is known from
 * `coordinates`. Takes linear time, and never throws; the patterns must be sound.
 */
export function createPrivateFinder(rules: PrivacyRules, known: KnownTexts = noKnownTexts): FindPrivate {
  return combinedFinder({
    byShape: [
      createPhoneFinder(rules.countries),
      ...[findCodes, findCodeCells, findRooms],
      ...(rules.email === "withhold" ? [findEmails] : []),
    ],
    cover: coverPublic(rules.public),
    known: createKnownTextFinder(known),
    byPattern: compilePatterns(rules.patterns),
  });
}
