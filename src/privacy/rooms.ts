import { allMatches } from "../format/all-matches.ts";
import type { Span } from "../model/privacy.ts";
import { roomHosts, roomNames, roomSchemes } from "./room-hosts.ts";

/** The end of a host name, a port at most, and what starts a path. Proofpoint writes `_` for a slash. */
const hostEnd = /\.[a-z]{2,12}(?::\d{1,5})?(?=[/?#_][^\s<>"'`|)\]])/gi;
/** Other places that only addresses of rooms have: a scheme, a path, or a bridge for room systems. */
const others: readonly RegExp[] = [
  new RegExp(`:(?=[/+\\w])(?<=(?<![a-z\\d-])(?:${roomSchemes.join("|")}):)`, "g"),
  /\/(?=[\w/])(?<=(?<![a-z\d-])(?:bigbluebutton|playback\/presentation|meet\/tel)\/)/g,
  /@(?:[a-z\d-]{1,63}\.){0,3}(?:zoomcrc\.com|webex\.com|lync\.com|pexip\.me|bjn\.vc)(?![a-z\d-])/g,
];
/** No host name is longer. See https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const longestHost = 255;
const farthestStart = 2000;
const inAddress = /[^\s<>"'`|()[\]]/;
const inHost = /[a-z\d.-]/;

const pathsOfEntry = new Map<string, readonly string[]>();
for (const entry of roomHosts) {
  const [host = "", ...path] = entry.split("/");
  pathsOfEntry.set(host, [...(pathsOfEntry.get(host) ?? []), path.join("/")]);
}
/** A site has the same few hosts in thousands of places. */
const remembered = new Map<string, readonly string[]>();
const maxRemembered = 2000;
const ownName = new RegExp(`(?:^|\\.)(?:${roomNames.join("|")})\\d*\\.[a-z\\d-]+\\.`);

/** The same in a text that is not normalised, as the source of an expression; `.us:443` is a sign only where `isRoom` says so. */
export const roomSign =
  `${hostEnd.source}|:(?=[/+\\w])(?<=${roomSchemes.join(":|")}:)|/(?<=bigbluebutton/|presentation/|meet/tel/)` +
  "|@[a-z.]{0,80}(?:zoomcrc|webex|lync|pexip)";

/** Finds links to rooms of online meetings in a normalised text: whole addresses, also where they lie in another one. */
export function findRooms(text: string): Span[] {
  const places = allMatches(text, hostEnd)
    .filter((found) => isRoom(text, found.index, found[0]))
    .map(({ index }) => index);
  for (const pattern of others) for (const { index } of allMatches(text, pattern)) places.push(index);
  if (places.length === 0) return [];
  const addresses: Span[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const end = addresses.at(-1)?.end ?? 0;
    if (place >= end) addresses.push(addressAt(text, place, end));
  }
  return addresses;
}

/** Whether a room's host ends where `ending`, such as `.us:443`, does. */
export function isRoom(text: string, index: number, ending: string): boolean {
  let start = index;
  while (start > 0 && index - start < longestHost && isHostCharacter(text.charCodeAt(start - 1))) start -= 1;
  const host = text.slice(start, index + ending.length);
  const paths = remembered.get(host) ?? pathsOfHost(host);
  if (remembered.size < maxRemembered) remembered.set(host, paths);
  if (paths.length === 0) return false;
  const path = text.slice(index + ending.length + 1, index + ending.length + 40).toLowerCase();
  return paths.some((start) => path.startsWith(start));
}

/** What the paths of rooms start with at a host, which may have a port; empty if it has none. */
function pathsOfHost(typed: string): readonly string[] {
  const host = typed.replace(/:\d+$/, "").toLowerCase();
  if (ownName.test(host)) return [""];
  const labels = host.replace(/^[.-]+/, "").split(".");
  return labels.flatMap((_, from) => pathsOfEntry.get(labels.slice(from).join(".")) ?? []);
}

/** A letter, a digit, a dot or a hyphen. A loop over codes takes a tenth of the time of an expression. */
function isHostCharacter(code: number): boolean {
  return ((code | 32) - 97) >>> 0 < 26 || (code >= 45 && code <= 57 && code !== 47);
}

/** The whole address around a place in it. It starts at its scheme, or else at its host. */
function addressAt(text: string, place: number, earliest: number): Span {
  const start = startOf(text, place, inAddress, Math.max(earliest, place - farthestStart));
  const scheme = /[a-z][a-z+.-]{0,20}:\/\/|https?-3a__/.exec(text.slice(start, place))?.index;
  let end = place + 1;
  while (end < text.length && inAddress.test(text.charAt(end))) end += 1;
  return { start: scheme === undefined ? startOf(text, place, inHost, start) : start + scheme, end };
}

/** The first of the characters right before `at` that all match. */
function startOf(text: string, at: number, part: RegExp, earliest: number): number {
  let start = at;
  while (start > Math.max(0, earliest) && part.test(text.charAt(start - 1))) start -= 1;
  return start;
}
