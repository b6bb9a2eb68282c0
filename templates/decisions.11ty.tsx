import { parts } from "../src/format/urls.ts";
import type { DecisionsPage } from "../src/model/collected-pages.ts";
import { Page } from "./components/Page.tsx";
import { onePageFor, type TemplateData } from "./components/template-data.ts";
import { When } from "./components/When.tsx";
import { YearLinks } from "./components/YearLinks.tsx";

export const data = onePageFor("decisions");

export default function Decisions({ view, collections: { frame }, assets }: TemplateData<DecisionsPage>) {
  return (
    <Page
      frame={frame}
      assets={assets}
      path={view.path}
      title="Decisions"
      description="What was decided, and when."
    >
      <h1>Decisions</h1>
      {view.years.length > 0 ? (
        <p class="lead">What was decided, newest first. The date leads to its place in the minutes.</p>
      ) : (
        <p>
          No minutes hold a decision yet. A line that starts with <code>Decision:</code> appears here.
        </p>
      )}
      <YearLinks years={view.years} />
      {view.years.map(({ year, rows }) => (
        <section aria-labelledby={parts.inYear(year)}>
          <h2 id={parts.inYear(year)}>{year}</h2>
          <ul class="actions threads plain">
            {rows.map(({ html, date, path }) => (
              <li>
                <span class="task" dangerouslySetInnerHTML={{ __html: html }} />
                <When date={date} path={path} basePath={frame.basePath} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
