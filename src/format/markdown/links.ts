import { absoluteUrl, href, paths } from "../urls.ts";

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

/** The full addresses of links on the page at `path`, wherever they are read. */
export function fullAddress(siteUrl: string, path: string): (url: string) => string {
  const page = absoluteUrl(siteUrl, path);
  return (url) => (url.startsWith("#") ? page + url : url.startsWith("/") ? href(siteUrl, url) : url);
}
