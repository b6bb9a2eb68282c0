import type { FindPrivate } from "../../model/privacy.ts";
import { findCodeCells } from "../code-tables.ts";
import { findCodes } from "../codes.ts";
import { findRooms } from "../rooms.ts";
import { combinedFinder } from "./combined-finder.ts";

/**
 * Finds codes and meeting rooms, and neither phone numbers nor what the settings' patterns match: the libraries for those
 * are too large for a page.
 */
export const findCodesAndRooms: FindPrivate = combinedFinder({
  byShape: [findCodes, findCodeCells, findRooms],
  known: () => [],
  byPattern: [],
});
