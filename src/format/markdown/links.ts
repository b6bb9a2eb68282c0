import { paths } from "../urls.ts";

const minutesLink = /^(?![a-z]+:)(?:[^?#]*\/)?(\d{4}-\d{2}-\d{2})\.md(#.*)?$/i;

/** Addresses that may become links; any other link stays the text that its author wrote. */
export function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|#|\/(?![/\\]))/i.test(url) || minutesLink.test(url);
}

/** A link to another minutes file leads to the page of that meeting; any other address stays as it is. */
export function siteAddress(url: string): string {
  const [, date, hash = ""] = minutesLink.exec(url) ?? [];
  return date ? paths.meeting(date) + hash : url;
}
