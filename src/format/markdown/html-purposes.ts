import type { AlertKind } from "../../model/body.ts";
import { href } from "../urls.ts";
import { fullAddress } from "./links.ts";

/** What HTML is for. */
export interface Purpose {
  /** Whether it has what our own pages need: ids, classes, titles, permalinks, and boxes that scroll. */
  readonly isPage: boolean;
  /** Where a `url` of the tree leads. */
  readonly address: (url: string) => string;
  readonly names: MarkupNames;
  /** Whether images are shown; a part of minutes among others has links to them. */
  readonly hasImages: boolean;
  /** What becomes of the mentions of footnotes; where only a part of a body is, it has no footnotes. */
  readonly footnotes: "linked" | "numbered" | "none";
  /** The page of a speaker by name, a path of the site; null where there is none. */
  readonly pageOf: (name: string) => string | null;
}

/** What a page says beside the words of minutes, in its language. */
export interface MarkupNames {
  /** What a screen reader says of permalinks. */
  readonly permalinkTo: (words: string) => string;
  readonly alerts: Readonly<Record<AlertKind, string>>;
  /** Of what is folded away without a title of its own. */
  readonly details: string;
  readonly footnotes: string;
  readonly toFootnote: (number: number) => string;
  readonly toMention: (number: number) => string;
  /** What a screen reader says of the box of a task. */
  readonly box: { readonly ticked: string; readonly empty: string };
}

const nobody = (): null => null;

/** For a part of minutes on a page of the site, with addresses below the base path. */
export function pagePurpose(basePath: string, names: MarkupNames): Purpose {
  return {
    isPage: true,
    names,
    hasImages: false,
    footnotes: "none",
    pageOf: nobody,
    address: (url) => (url.startsWith("/") ? href(basePath, url) : url),
  };
}

/** For the whole text of minutes on their page. */
export function bodyPurpose(
  basePath: string,
  names: MarkupNames,
  pageOf: Purpose["pageOf"] = nobody,
): Purpose {
  return { ...pagePurpose(basePath, names), hasImages: true, footnotes: "linked", pageOf };
}

/** For a text beside the minutes of a page, which has no ids of its own. */
export function quotedPurpose(basePath: string, names: MarkupNames): Purpose {
  return { ...pagePurpose(basePath, names), isPage: false, hasImages: true, footnotes: "numbered" };
}

/** For readers of feeds and the like: plain elements and full addresses. `path` is that of the page. */
export function portablePurpose(siteUrl: string, path: string, names: MarkupNames): Purpose {
  return {
    isPage: false,
    names,
    hasImages: true,
    footnotes: "numbered",
    pageOf: nobody,
    address: fullAddress(siteUrl, path),
  };
}
