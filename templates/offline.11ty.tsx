import { href, paths } from "../src/format/urls.ts";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

export const data = { permalink: paths.offline, eleventyExcludeFromCollections: true };

export default function Offline({ metadata, assets }: PageProps<never>) {
  return (
    <Page
      metadata={metadata}
      assets={assets}
      path={paths.offline}
      title="No network"
      script={assets["kept-pages.js"]}
      indexable={false}
    >
      <h1>No network</h1>
      <p>
        This page cannot be reached now, and your browser has not kept it, because you have not visited it
        lately. It appears by itself as soon as there is a network again.
      </p>
      <h2 id="kept">What you can read meanwhile</h2>
      <ul id="kept-pages" aria-labelledby="kept" data-scope={href(metadata.basePath, paths.home)}>
        <li>
          <a href={href(metadata.basePath, paths.meetings)}>Meetings</a>
        </li>
      </ul>
    </Page>
  );
}
