import { href, paths } from "../src/format/urls.ts";
import { Page } from "./components/layout/Page.tsx";
import { SearchForm } from "./components/layout/SearchForm.tsx";
import type { PageProps } from "./components/page-props.ts";

export const data = { permalink: paths.notFound, eleventyExcludeFromCollections: true };

export default function NotFound({ metadata, assets }: PageProps<never>) {
  return (
    <Page metadata={metadata} assets={assets} path={paths.notFound} title="Page not found" indexable={false}>
      <h1>Page not found</h1>
      <p>
        There is nothing at this address. Minutes are at the day of their meeting, as in{" "}
        <code>{paths.meeting("2020-09-14")}</code>: look through the{" "}
        <a href={href(metadata.basePath, paths.meetings)}>list of all meetings</a>, go to the{" "}
        <a href={href(metadata.basePath, paths.latest)}>latest one</a>, or search.
      </p>
      <SearchForm basePath={metadata.basePath} />
    </Page>
  );
}
