import type { IsoDate } from "./meeting.ts";
import type { CodeRepository } from "./topics/reference.ts";

/** One state of the team's workflow, such as "Ready for Testing". */
export interface BoardState {
  readonly name: string;
  /** Other spellings of the same state, such as "Development Complete" for "Dev Complete". */
  readonly aliases: readonly string[];
}

/** The states that tickets pass through, in workflow order. */
export interface Board {
  readonly states: readonly BoardState[];
}

/** A series of meetings whose counts are compared with each other. */
export interface Series {
  readonly id: string;
  readonly title: string;
  /** Minutes below a folder of this name belong to the series, unless they say otherwise; null for none. */
  readonly folder: string | null;
  /** Such as `docs-*`: minutes in files of such names belong to it; null for none. */
  readonly files: string | null;
  /** Oldest first; null if the schedule is to be worked out from its meetings. */
  readonly schedule: readonly SchedulePeriod[] | null;
  /** Null for the board of the site. */
  readonly board: Board | null;
  /** Its own, besides those of the site; null if it has none. */
  readonly trackers: Trackers | null;
}

/** When the meeting usually takes place, in the team's time zone. */
export interface Schedule {
  /** 1 is Monday, 7 is Sunday (ISO 8601). */
  readonly weekday: number;
  /** Weeks from one meeting to the next. */
  readonly every: number;
  /** Local time such as `13:00`; null if only the days are known. */
  readonly time: string | null;
  /** In minutes. */
  readonly duration: number;
}

/** A schedule that is in force until the next period starts. */
export interface SchedulePeriod {
  /** First day; null if the period has no start. */
  readonly from: IsoDate | null;
  /** Null if the meetings follow no schedule. */
  readonly schedule: Schedule | null;
}

export interface IssueTracker {
  /** Project keys such as `SOFTWARE`; only issues of these projects become links. */
  readonly projects: readonly string[];
  /** Address of an issue, with `{key}` in place of the issue key. */
  readonly url: string;
}

/** Where the issues are that minutes mention. */
export interface Trackers {
  readonly issueTrackers: readonly IssueTracker[];
  /** Repositories whose issues the minutes number; `#12` alone is one of the first. */
  readonly issueRepositories: readonly CodeRepository[];
}

/** A topic that the team names, such as `XRootD` with the spellings `xrootd` and `xcache`. */
export interface NamedTopic {
  readonly name: string;
  readonly spellings: readonly string[];
}

export interface Repository {
  readonly url: string;
  readonly branch: string;
  /** Path in the repository of the folder that paths of files start at, such as `docs/`; empty for its top. */
  readonly folder: string;
}

/** Which action items minutes have: only marked ones, such as `AI (Mat): ask`, or also sentences, such as `Mat will ask`. */
export type ActionForms = "marked" | "any";

/** A link below every page. */
export interface FooterLink {
  readonly label: string;
  readonly url: string;
}

/** Text that is never published, besides codes and meeting rooms, and addresses that are published all the same. */
export interface PrivacyRules {
  /** Sources of regular expressions; case does not matter. */
  readonly patterns: readonly string[];
  /** ISO 3166 codes of the countries whose phone numbers are known without a country code. */
  readonly countries: readonly string[];
  /** What becomes of e-mail addresses. */
  readonly email: "show" | "withhold";
  /** Addresses that may be published although they look private; one that ends in a slash stands for all below it. */
  readonly public: readonly string[];
}

/** What becomes of the findings of a rule. */
export type RuleLevel = "off" | "warning" | "error";

export interface RuleSetting {
  readonly id: string;
  readonly level: RuleLevel;
}

/** How the site looks, as `site.yaml` has it; colours are such as `#0b5a5e`. Null where a value is left out. */
export interface WrittenIdentity {
  /** Without `dark`, the dark page has a lighter shade. */
  readonly accent: { readonly light: string; readonly dark: string | null } | null;
  /** File names; without `dark`, both pages show the same one. */
  readonly logo: { readonly light: string; readonly dark: string | null } | null;
  readonly favicon: string | null;
}

/** The colour of links and marks on light and on dark pages, both readable, such as `#0b5a5e`. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** A picture that the site publishes as PNG. */
export interface Picture {
  /** Site path of the PNG. */
  readonly path: string;
  /** An SVG is drawn, so that none of its code is published. */
  readonly kind: "svg" | "png";
  readonly bytes: Uint8Array;
  /** Its own size; only the proportion matters. */
  readonly width: number;
  readonly height: number;
}

/** How the site looks. Null where the site has no value of its own. */
export interface Identity {
  readonly accent: Accent | null;
  /** `dark` is null if both pages show the same one. */
  readonly logo: { readonly light: Picture; readonly dark: Picture | null } | null;
  readonly favicon: Picture | null;
}

/** The settings in `content/site.yaml`, with defaults filled in. */
export interface Settings extends Trackers {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Address of the home page, ending in a slash. */
  readonly url: string;
  readonly timeZone: string;
  /** Of the first series, oldest first; null if the schedule is to be worked out from the meetings. */
  readonly schedule: readonly SchedulePeriod[] | null;
  /** Days on which the schedule has a meeting but the team does not meet. */
  readonly holidays: readonly IsoDate[];
  /** The first series is the default. */
  readonly series: readonly [Series, ...Series[]];
  /** Of the series that have none of their own. */
  readonly board: Board;
  /** The queues in use; if empty, any name is accepted. */
  readonly queues: readonly string[];
  readonly topics: readonly NamedTopic[];
  readonly actionItems: ActionForms;
  readonly repository: Repository | null;
  /** Path of the folder that holds all minutes, such as `content/minutes/`; empty for the current folder. */
  readonly minutesFolder: string;
  /** Words and phrases that the search takes for each other. */
  readonly synonyms: readonly (readonly string[])[];
  readonly privacy: PrivacyRules;
  /** A rule that is absent has its own level. */
  readonly rules: readonly RuleSetting[];
  readonly identity: Identity;
  readonly footer: readonly FooterLink[];
  /** Whether search engines may index the site. */
  readonly indexing: boolean;
  /** Whether visited pages can be read offline. */
  readonly offline: boolean;
}

/** The keys of the settings that are worked out where `site.yaml` leaves them out. */
export type WorkedOutKey =
  | "title"
  | "description"
  | "language"
  | "url"
  | "series"
  | "issueTrackers"
  | "actionItems"
  | "repository";

/** The settings as `site.yaml` has them, with the defaults that depend on nothing filled in. */
export type WrittenSettings = Omit<Settings, WorkedOutKey | "minutesFolder"> &
  Partial<Pick<Settings, WorkedOutKey>>;

/** Where the content lies, which says what a site may be called and where its files can be edited. */
export interface Surroundings {
  /** Name of the folder of the project. */
  readonly folder: string;
  /** The repository of the project; null if there is none on the web. */
  readonly repository: Repository | null;
  /** Files beside the minutes that hold none, by their names, such as `README.md`. */
  readonly projectFiles: readonly string[];
}

/** Where the value of a setting comes from, for people. */
export interface SettingOrigin {
  /** The key of `site.yaml`. */
  readonly key: string;
  readonly value: string;
  readonly from: string;
}
