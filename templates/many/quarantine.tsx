import type { QuarantinePage } from "../../src/model/pages.ts";
import { Diagnostics } from "../components/layout/Diagnostics.tsx";
import { Page } from "../components/layout/Page.tsx";
import { Pager } from "../components/layout/Pager.tsx";
import type { PageProps } from "../components/page-props.ts";

export default function Quarantine({ view, metadata, assets, texts }: PageProps<QuarantinePage>) {
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={texts.quarantine.title(view.date)}
      indexable={false}
    >
      <Pager
        label={texts.meeting.neighbours}
        previous={view.previous}
        next={view.next}
        basePath={metadata.basePath}
        texts={texts}
      />
      <h1>{texts.quarantine.title(view.date)}</h1>
      <p class="lead">{texts.quarantine.lead}</p>
      <Diagnostics diagnostics={view.errors} />
    </Page>
  );
}
