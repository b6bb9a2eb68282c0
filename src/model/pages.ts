import type { Diagnostic } from "./diagnostic.ts";
import type { IsoDate } from "./meeting.ts";

/** What every page shows around its content. */
export interface SiteMetadata {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Path under which the site is served, such as `/technology/`. */
  readonly basePath: string;
  /** Public address of the front page, ending in a slash. */
  readonly url: string;
  readonly indexing: boolean;
  /** Whether browsers keep visited pages. */
  readonly offline: boolean;
  readonly repositoryUrl: string | null;
  readonly meetingCount: number;
  readonly firstDate: IsoDate | null;
  readonly latestDate: IsoDate | null;
}

/** Something that has a page of its own. */
export interface Page {
  /** Path below the site's root. */
  readonly path: string;
}

export interface PageLink extends Page {
  readonly label: string;
}

/** What Previous and Next lead to; null at the ends. */
export interface Neighbours {
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** A person as a meeting names them. */
export interface NamedPerson {
  /** As the minutes write it. */
  readonly written: string;
  /** The person's own name; null where the spelling stands for nobody known, or for several. */
  readonly name: string | null;
  /** The person's page; null where there is no such person. */
  readonly path: string | null;
}

/** `/latest/` and aliases: a page that leads to another one. */
export interface RedirectPage extends Page {
  readonly target: string;
  readonly label: string;
}

/** The place of minutes that could not be published: what is wrong with them. */
export interface QuarantinePage extends Page, Neighbours {
  readonly date: IsoDate;
  readonly diagnostics: readonly Diagnostic[];
}
