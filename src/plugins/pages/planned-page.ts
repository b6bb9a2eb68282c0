import { paths } from "../../format/urls.ts";
import type { Block } from "../../model/body.ts";
import type { MeetingPage } from "../../model/meeting-page.ts";
import type { Page } from "../../model/pages.ts";
import type { ReleasePage } from "../../model/release-pages.ts";
import type { SiteData } from "../../model/site-data.ts";
import type { TopicPage } from "../../model/topics/topic-pages.ts";
import type { TextFile } from "../writing/file-to-write.ts";

/** All that the files of a page are made from, beside the layout. It is plain data, so another thread can receive it. */
export type PageContent =
  | { readonly kind: "meeting"; readonly view: MeetingPage; readonly exported: readonly Block[] }
  | { readonly kind: "topic"; readonly view: TopicPage }
  | { readonly kind: "release"; readonly view: ReleasePage };

/** A page with the files beside it. They depend only on its view, the settings and the texts, not on the number of meetings. */
export interface PlannedPage {
  readonly view: Page;
  /** The paths of the files, in the order in which they are made. */
  readonly paths: readonly string[];
  readonly content: () => PageContent;
}

export interface PageFiles extends PlannedPage {
  /** Makes the files in this thread. */
  readonly make: () => readonly TextFile[];
}

/** Returns the files of a page, or what stands for them, such as files of an earlier build that are the same. */
export type PageMaker<Known = never> = (page: PageFiles) => readonly (TextFile | Known)[];

/** A page whose files another thread makes. */
export interface PageToMake {
  readonly paths: readonly string[];
  readonly content: PageContent;
}

export function plannedMeeting(view: MeetingPage, { exported }: SiteData): PlannedPage {
  return {
    view,
    paths: [view.path, paths.meetingMarkdown(view.id), paths.meetingText(view.id)],
    content: () => ({ kind: "meeting", view, exported: exported(view) }),
  };
}

export function plannedTopic(view: TopicPage): PlannedPage {
  return {
    view,
    paths: [view.path, ...view.years.map(({ path }) => path)],
    content: () => ({ kind: "topic", view }),
  };
}

export function plannedRelease(view: ReleasePage): PlannedPage {
  return {
    view,
    paths: [view.path, view.csvPath, ...view.charts.flatMap(({ svgPath }) => svgPath ?? [])],
    content: () => ({ kind: "release", view }),
  };
}
