import type { Diagnostic } from "./diagnostic.ts";
import type { IsoDate, MeetingId } from "./meeting.ts";
import type { Accent, FooterLink } from "./settings.ts";

/** What the minutes of an archive hold; pages mention nothing else. */
export interface Holdings {
  readonly tickets: boolean;
  readonly queues: boolean;
  readonly releases: boolean;
  readonly attendance: boolean;
  /** Any of the above, which charts draw. */
  readonly trends: boolean;
  readonly actions: boolean;
  readonly decisions: boolean;
  /** Issues that the minutes mention. */
  readonly topics: boolean;
  readonly people: boolean;
  readonly support: boolean;
  /** Two meetings of a series, and something to compare. */
  readonly compare: boolean;
  /** Enough meetings to say how long anything takes. */
  readonly durations: boolean;
}

/** The lists across meetings, each a page. */
export type ListName = Exclude<keyof Holdings, "tickets" | "queues" | "attendance">;

/** Data about the whole site, for the header, footer and head of every page. */
export interface SiteMetadata {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Path that the site is served under, such as `/technology/`. */
  readonly basePath: string;
  /** Address of the home page, ending in a slash. */
  readonly url: string;
  readonly indexing: boolean;
  /** Whether visited pages can be read offline. */
  readonly offline: boolean;
  readonly repositoryUrl: string | null;
  /** Links of the team's own, below every page. */
  readonly footer: readonly FooterLink[];
  /** Cancelled ones are left out, as in the counts of years and months. */
  readonly meetingCount: number;
  /** Whether the meetings are of several series. */
  readonly hasSeries: boolean;
  readonly firstDate: IsoDate | null;
  readonly latestDate: IsoDate | null;
  readonly holdings: Holdings;
  /** The colour of links and marks, such as `#0b5a5e`; null for our own. */
  readonly accent: Accent | null;
  /** `dark` is null if both pages show the same one. */
  readonly logo: { readonly light: PageImage; readonly dark: PageImage | null } | null;
  /** Site path of the icon; null for our own. */
  readonly faviconPath: string | null;
}

/** A picture on pages, with its size as shown. */
export interface PageImage extends Page {
  readonly width: number;
  readonly height: number;
}

/** Something with a page of its own. */
export interface Page {
  /** Path below the site's root. */
  readonly path: string;
}

export interface PageLink extends Page {
  readonly label: string;
}

/** A series by its title and page; pages name series only where an archive has several. */
export interface SeriesLink extends Page {
  readonly title: string;
}

/** Targets of the links Previous and Next; null at the ends. */
export interface Neighbours {
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** A person named in minutes. */
export interface NamedPerson {
  /** The name as written in the minutes. */
  readonly written: string;
  /** The person's name in `people.yaml`; null if the spelling is unknown or ambiguous. */
  readonly name: string | null;
  /** Path of the person's page; null if `name` is null. */
  readonly path: string | null;
}

/** A page that redirects to another one: `/latest/` and the aliases of meetings. */
export interface RedirectPage extends Page {
  readonly target: string;
  readonly label: string;
}

/** The page that replaces minutes with errors and lists the errors. */
export interface QuarantinePage extends Page, Neighbours {
  readonly id: MeetingId;
  readonly date: IsoDate;
  readonly errors: readonly Diagnostic[];
}
