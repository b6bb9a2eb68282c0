import type { ShownImage } from "../../model/content/images.ts";
import { absoluteUrl, href, paths } from "../urls.ts";

const minutesLink = /^(?![a-z]+:)(?:[^?#]*\/)?(\d{4}-\d{2}-\d{2})\.md(#.*)?$/i;

/** Addresses that may become links; any other link stays the text that its author wrote. */
export function isSafeLink(url: string): boolean {
  return /^(?:https?:\/\/|mailto:|#|\/(?![/\\]))/i.test(url) || minutesLink.test(url);
}

const longestFileLink = 500;

/** Addresses that may be those of a file beside the minutes, or of a folder. */
export function isFileLink(url: string): boolean {
  return (
    /^(?![a-z][a-z\d+.-]*:|[/#?]|[^?#]*(?:\\|%5c))[^?#]*[./]/i.test(url) && url.length <= longestFileLink
  );
}

/** Turns an address in minutes into one for a page. Null if it leads nowhere; the page then shows the text as its author wrote it. */
export type LinkAddress = (url: string) => string | null;

/** The image that a page shows for an address in minutes; null where it shows a link or text. */
export type ImageAt = (url: string) => ShownImage | null;

/** For a text whose other files are unknown: a link to minutes leads to the page of their day, and one to any other file leads nowhere. */
export const plainAddress: LinkAddress = (url) => {
  const [, date, hash = ""] = minutesLink.exec(url) ?? [];
  if (date) return paths.meeting(date) + hash;
  return isSafeLink(url) ? url : null;
};

/** The full addresses of links on the page at `path`, wherever they are read. */
export function fullAddress(siteUrl: string, path: string): (url: string) => string {
  const page = absoluteUrl(siteUrl, path);
  return (url) => (url.startsWith("#") ? page + url : url.startsWith("/") ? href(siteUrl, url) : url);
}

/** An address as somebody types it; as it is where it is not encoded well. */
export function readableAddress(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
