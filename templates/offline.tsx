import { href, paths } from "../src/format/urls.ts";
import { Page } from "./components/layout/Page.tsx";
import type { LayoutProps } from "./components/page-props.ts";

export default function Offline({ metadata, assets, texts }: LayoutProps) {
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={paths.offline}
      title={texts.offline.title}
      script={assets["kept-pages.js"]}
      indexable={false}
    >
      <h1>{texts.offline.title}</h1>
      <p>{texts.offline.explanation}</p>
      <h2 id="kept">{texts.offline.keptPages}</h2>
      <ul id="kept-pages" aria-labelledby="kept" data-scope={href(metadata.basePath, paths.home)}>
        <li>
          <a href={href(metadata.basePath, paths.meetings)}>{texts.layout.navigation.meetings}</a>
        </li>
      </ul>
    </Page>
  );
}
