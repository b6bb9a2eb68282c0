import type { Person } from "../archive.ts";
import type { IsoDate, Meeting } from "../meeting.ts";
import type { Page } from "../pages.ts";
import type { Settings } from "../settings.ts";
import type { MinutesDraft } from "./draft.ts";

/** A meeting without what is null or empty, and without what later minutes do not ask for. */
export type KnownMeeting = Partial<Meeting> &
  Pick<Meeting, "id" | "date" | "title" | "series" | "status" | "source">;

/** What a page needs of the archive to read new minutes as the build will. */
export interface EditorKnowledge {
  /** With the schedule that the meetings follow; without pictures, and without privacy patterns, which may say what is private. */
  readonly settings: Settings;
  /** Whether the build looks for private text by patterns of the team, which the page does not know. */
  readonly hasPatterns: boolean;
  /** Those of `people.yaml`. */
  readonly people: readonly Person[];
  /** Those who go by their name in the minutes. */
  readonly otherPeople: readonly Person[];
  /** The latest meetings of the series of the draft, and those that tables are compared with; oldest first. */
  readonly meetings: readonly KnownMeeting[];
  /** Whether these are all of its meetings; otherwise nothing can be said about records. */
  readonly isWhole: boolean;
  /** The key of each action item of these meetings, by its meeting and id, such as `2020-09-14#action-update`. */
  readonly origins: Readonly<Record<string, string>>;
  readonly draft: MinutesDraft;
  /** A file or folder beside which new minutes belong, from the top of the repository; null where that is not known. */
  readonly beside: string | null;
}

/** Counts to fill in, each with the last one; null where the last meeting did not list it. */
export interface CountFields {
  /** The meeting of the last counts; null if there are none yet. */
  readonly date: IsoDate | null;
  readonly rows: readonly { readonly name: string; readonly count: number | null }[];
}

export interface ReleaseFields {
  readonly date: IsoDate | null;
  readonly columns: readonly string[];
  /** `counts` are those of the columns, in their order. */
  readonly rows: readonly { readonly state: string; readonly counts: readonly (number | null)[] }[];
}

/** `/new/` for the first series, `/new/docs/` for another one. */
export interface NewPage extends Page {
  /** The title of its series; null if there is only one. */
  readonly seriesTitle: string | null;
  /** The pages of all series, this one among them, or of the first and this one if there are many; empty if there is only one. */
  readonly seriesLinks: readonly { readonly title: string; readonly path: string }[];
  /** Null where the team counts none. */
  readonly tickets: CountFields | null;
  readonly queues: CountFields | null;
  readonly releases: ReleaseFields | null;
  readonly knowledge: EditorKnowledge;
  /** What `npm run new` would write after the latest minutes. */
  readonly text: string;
  /** Where that text can be committed; null where the repository, or the place in it, is not known. */
  readonly newFileUrl: string | null;
}
