import { longDate } from "../src/format/days.ts";
import type { QuarantinePage } from "../src/model/pages.ts";
import { Diagnostics } from "./components/layout/Diagnostics.tsx";
import { Page } from "./components/layout/Page.tsx";
import { Pager } from "./components/layout/Pager.tsx";
import type { PageProps } from "./components/page-props.ts";

export default function Quarantine({ view, metadata, assets, texts }: PageProps<QuarantinePage>) {
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={`Minutes of ${longDate(view.date)}`}
      indexable={false}
    >
      <Pager
        label="Neighbouring meetings"
        previous={view.previous}
        next={view.next}
        basePath={metadata.basePath}
        texts={texts}
      />
      <h1>Minutes of {longDate(view.date)}</h1>
      <p class="lead">
        These minutes have errors. They are published here, and counted in charts and changes, once these are
        corrected:
      </p>
      <Diagnostics diagnostics={view.errors} />
    </Page>
  );
}
