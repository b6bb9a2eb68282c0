import { href, paths } from "../src/format/urls.ts";
import { Page } from "./components/layout/Page.tsx";
import type { LayoutProps } from "./components/page-props.ts";

export default function NotFound({ metadata, assets, texts }: LayoutProps) {
  const { title, explanation } = texts.notFound;
  const linkTo = (path: string) => (words: string) => <a href={href(metadata.basePath, path)}>{words}</a>;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={paths.notFound}
      title={title}
      indexable={false}
    >
      <h1>{title}</h1>
      <p>
        {explanation(
          <code>{paths.meeting("2020-09-14")}</code>,
          linkTo(paths.meetings),
          linkTo(paths.latest),
        )}
      </p>
    </Page>
  );
}
