import { allMatches } from "../format/all-matches.ts";
import type { FindPrivate, Span } from "../model/privacy.ts";
import type { PrivacyRules } from "../model/settings.ts";
import { coverPublic } from "./finders/public-addresses.ts";
import { mergeSpans } from "./merge-spans.ts";
import { createNumberLookup } from "./number-lookup.ts";
import { endsOwnAnchor } from "./own-anchor.ts";
import { disguise } from "./reading/disguise.ts";
import { normalise } from "./reading/normalise.ts";

/** Any signs but those that part numbers in lists and tables, and those of emphasis, which are not seen. */
const odd = '[^a-z\\d\\n|<>,;:+{}"%*`#]{1,6}';
/** `312 ^ 555 ^ 0142` */
const partedNumber = new RegExp(
  `(?<![\\w.-])(?:1${odd})?([2-9]\\d\\d)${odd}(\\d{3})${odd}(\\d{4})(?![\\w-])`,
  "g",
);
/** A word for a code, and digits not far after it; several pins need a sign or `are` before them, unlike `some pins in 4844`. */
const farCode =
  /\b(?:pin|pins(?=[^a-z\d\n]{0,8}(?:\d|are\b|were\b)|[^\d\n]{0,24}[:=#])|passcodes?|access code|(?:meeting|webinar|conference|room) (?:id|code)|zugangscode|geheimzahl)\b([^\d\n|<>]{0,24})(\d[\d ]{3,14})(?![\d./-])/g;
/** A room's host, and a long number not far after it. */
const farRoom =
  /\b(?:zoom|webex|bluejeans|gotomeeting)(?:\.[a-z]{2,6})?\b([^\d\n|]{0,16})(\d{3,4}[ -]?\d{3}[ -]?\d{3,5})(?![\w.-])/g;

/** What stands between a word for a code and the number of an issue, as in `pin API #1045`, and not `PIN of the call #1045`. */
const beforeIssue =
  /^(?=[^#]*#$)(?!(?:[^a-z]|\b(?:is|are|was|were|of|for|in|to|on|the|a|our|your|this|that|call|calls|meeting|room|bridge|code|number|id|and|two|rooms)\b)*$)/;
/** A line of a file in an address, such as `/core/pin.rs.html#1170`. */
const beforeLine = /^(?:\.[a-z]{1,8}){1,3}#l?$/;
/** Words of an anchor, such as `#a-pin-for-the-rope-85099`; its sentence is looked at by itself. */
const inAnchor = /^-(?:[a-z]{1,20}-)+$/;

/** What every match of any of them has, before it is normalised. */
const mayMatch =
  /\d{3}[^\w|<>,;:]{1,24}\d{3}[^\w|<>,;:]{1,24}\d{4}|(?:pin|code|\bid|zoom|webex|jeans|meeting)[^\d\n|<>]{0,48}\d{3}/i;

/**
 * Looks for what the finder of private text may have missed, with wider eyes: it tells of nothing that could be withheld
 * safely, because it does not know where a number starts and ends.
 */
export function createLooseFinder(rules: PrivacyRules): FindPrivate {
  const lookups = createNumberLookup(rules.countries);
  const cover = coverPublic(rules.public);
  return (source) => {
    if (!mayMatch.test(source) && !disguise.test(source)) return [];
    const { text: read, sourceOf } = normalise(source);
    const text = cover(read);
    const lookup = lookups.forText();
    const spans: Span[] = [];
    for (const { 0: found, 1: area = "", 2: exchange = "", 3: line = "", index } of allMatches(
      text,
      partedNumber,
    ))
      if (area === "555" || lookup.isAssigned(`${area}${exchange}${line}`))
        spans.push({ start: index, end: index + found.length });
    for (const pattern of [farCode, farRoom])
      for (const { 0: found, 1: before = "", 2: digits = "", index } of allMatches(text, pattern)) {
        const isCode =
          digits.replace(/\D/g, "").length > 3 &&
          !/^(?:19|20)\d\d$/.test(digits.trim()) &&
          !endsOwnAnchor(text, index, digits);
        if (isCode && !beforeIssue.test(before) && !beforeLine.test(before) && !inAnchor.test(before))
          spans.push({ start: index, end: index + found.length });
      }
    return mergeSpans(spans).map(sourceOf);
  };
}
