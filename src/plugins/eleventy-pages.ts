import type { UserConfig } from "@11ty/eleventy";
import Actions from "../../templates/actions.tsx";
import Compare from "../../templates/compare.tsx";
import type { Assets, LayoutProps } from "../../templates/components/page-props.ts";
import type { TeamComponents } from "../../templates/components/team/replaceable.ts";
import Decisions from "../../templates/decisions.tsx";
import Durations from "../../templates/durations.tsx";
import Home from "../../templates/home.tsx";
import Meetings from "../../templates/meetings.tsx";
import New from "../../templates/new.tsx";
import NotFound from "../../templates/not-found.tsx";
import Offline from "../../templates/offline.tsx";
import People from "../../templates/people.tsx";
import Releases from "../../templates/releases.tsx";
import Search from "../../templates/search.tsx";
import Support from "../../templates/support.tsx";
import Topics from "../../templates/topics.tsx";
import Trends from "../../templates/trends.tsx";
import { listNames, paths } from "../format/urls.ts";
import type { ListName } from "../model/pages.ts";
import type { SiteData } from "../model/site-data.ts";
import { textsFor } from "../texts/languages.ts";
import { addOutputFile } from "./output-file.ts";
import { renderPage } from "./render-page.ts";

export interface Options {
  /** Null if the settings are invalid; the build then stops before it renders a page. */
  readonly site: SiteData | null;
  readonly assets: Assets | null;
  /** Of the team, in place of ours. */
  readonly components: TeamComponents;
}

export const defaults = { site: null, assets: null, components: {} } satisfies Options;

type PageOf = (site: SiteData, layout: LayoutProps) => Parameters<typeof renderPage>[0];

/** The pages that every site has one of. */
const always: Readonly<Record<string, PageOf>> = {
  [paths.home]: ({ homePage: view }, layout) => Home({ view, ...layout }),
  [paths.meetings]: ({ meetingIndexPage: view }, layout) => Meetings({ view, ...layout }),
  [paths.new]: ({ newPage: view }, layout) => New({ view, ...layout }),
  [paths.search]: (_, layout) => Search(layout),
  [paths.notFound]: (_, layout) => NotFound(layout),
  [paths.offline]: (_, layout) => Offline(layout),
};

/** The lists, of which a site has those that hold something. */
const lists = {
  trends: ({ trendsPage: view }, layout) => Trends({ view, ...layout }),
  releases: ({ releasesPage: view }, layout) => Releases({ view, ...layout }),
  people: ({ peoplePage: view }, layout) => People({ view, ...layout }),
  topics: ({ topicsPage: view }, layout) => Topics({ view, ...layout }),
  actions: ({ actionsPage: view }, layout) => Actions({ view, ...layout }),
  decisions: ({ decisionsPage: view }, layout) => Decisions({ view, ...layout }),
  support: ({ supportPage: view }, layout) => Support({ view, ...layout }),
  durations: ({ durationsPage: view }, layout) => Durations({ view, ...layout }),
  compare: ({ comparePage: view }, layout) => Compare({ view, ...layout }),
} as const satisfies Readonly<Record<ListName, PageOf>>;

/**
 * Lets Eleventy render single pages, such as the front page. To Eleventy each is a function without data, so that nothing in
 * minutes can run, and no data of another site can change them. See https://www.11ty.dev/docs/virtual-templates/
 */
export function eleventyPages(config: UserConfig, userOptions: Partial<Options> = {}): void {
  const { site, assets, components }: Options = { ...defaults, ...userOptions };
  if (!site || !assets) return;
  const { metadata } = site;
  const layout = { metadata, assets, texts: textsFor(metadata.language) };
  const add = (path: string, page: PageOf): void =>
    addOutputFile(config, path, () => renderPage(page(site, layout), components));
  for (const [path, page] of Object.entries(always)) add(path, page);
  for (const name of listNames) if (metadata.holdings[name]) add(paths[name], lists[name]);
}
