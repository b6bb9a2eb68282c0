import { longDate } from "../src/format/days.ts";
import type { QuarantinePage } from "../src/model/pages.ts";
import { Findings } from "./components/Findings.tsx";
import { Page } from "./components/Page.tsx";
import { Pager } from "./components/Pager.tsx";
import { onePageFor, type TemplateData } from "./components/template-data.ts";

export const data = onePageFor("quarantined");

export default function Quarantine({ view, collections: { frame }, assets }: TemplateData<QuarantinePage>) {
  return (
    <Page
      frame={frame}
      assets={assets}
      path={view.path}
      title={`Minutes of ${longDate(view.date)}`}
      indexable={false}
    >
      <Pager
        label="Neighbouring meetings"
        previous={view.previous}
        next={view.next}
        basePath={frame.basePath}
      />
      <h1>Minutes of {longDate(view.date)}</h1>
      <p class="lead">
        These minutes have errors. They are published here, and counted in charts and changes, once these are
        corrected:
      </p>
      <Findings findings={view.findings} />
    </Page>
  );
}
