import Actions from "../../templates/actions.tsx";
import Compare from "../../templates/compare.tsx";
import type { LayoutProps } from "../../templates/components/page-props.ts";
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
import { renderPage } from "./pages/render-page.ts";

type PageOf = (site: SiteData, layout: LayoutProps) => Parameters<typeof renderPage>[0];

/** The pages of every site. */
const always: Readonly<Record<string, PageOf>> = {
  [paths.home]: ({ homePage: view }, layout) => Home({ view, ...layout }),
  [paths.meetings]: ({ meetingIndexPage: view }, layout) => Meetings({ view, ...layout }),
  [paths.new]: ({ newPage: view }, layout) => New({ view, ...layout }),
  [paths.search]: ({ searchPage: view }, layout) => Search({ view, ...layout }),
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

/** The single pages of a site by path. Each is rendered when its function is called. */
export function singlePages(
  site: SiteData,
  layout: LayoutProps,
  components: TeamComponents,
): ReadonlyMap<string, () => string> {
  const held = listNames.filter((name) => site.metadata.holdings[name]);
  const pages = [
    ...Object.entries(always),
    ...held.map((name): [string, PageOf] => [paths[name], lists[name]]),
  ];
  return new Map(pages.map(([path, page]) => [path, () => renderPage(page(site, layout), components)]));
}
