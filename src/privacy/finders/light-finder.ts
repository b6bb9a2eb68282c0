import type { FindPrivate } from "../../model/privacy.ts";
import type { PrivacyRules } from "../../model/settings.ts";
import { findCodeCells } from "../code-tables.ts";
import { findCodes } from "../codes.ts";
import { findRooms } from "../rooms.ts";
import { combinedFinder } from "./combined-finder.ts";
import { findEmails } from "./emails.ts";
import { coverPublic } from "./public-addresses.ts";

/**
 * Finds codes, meeting rooms and e-mail addresses, and neither phone numbers nor what the settings' patterns match: the
 * libraries for those are too large for a page.
 */
export function createLightFinder(rules: Pick<PrivacyRules, "email" | "public">): FindPrivate {
  return combinedFinder({
    byShape: [findCodes, findCodeCells, findRooms, ...(rules.email === "withhold" ? [findEmails] : [])],
    cover: coverPublic(rules.public),
    known: () => [],
    byPattern: [],
  });
}
