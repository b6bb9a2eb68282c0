import { mediumDate } from "../src/format/days.ts";
import { counted } from "../src/format/numbers.ts";
import { href } from "../src/format/urls.ts";
import type { PeoplePage } from "../src/model/collected-pages.ts";
import { Page } from "./components/layout/Page.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("peoplePage");

const columns = [
  { title: "Attended", count: "attendedCount" },
  { title: "Triage", count: "triageCount" },
  { title: "Open items", count: "openCount" },
] as const;

export default function People({ view, metadata, assets, texts }: PageProps<PeoplePage>) {
  const counts = columns.filter(({ count }) => view.rows.some((person) => person[count] > 0));
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title="People"
      description={`${counted(view.rows.length, "person", "people")} whom the minutes name.`}
    >
      <h1>People</h1>
      {view.rows.length > 0 ? (
        <section class="scroll" tabindex={0} aria-label="People">
          <table class="people">
            <thead>
              <tr>
                <th scope="col">Name</th>
                {counts.map(({ title }) => (
                  <th scope="col" class="number">
                    {title}
                  </th>
                ))}
                <th scope="col" class="number">
                  Last named
                </th>
              </tr>
            </thead>
            <tbody>
              {view.rows.map((person) => (
                <tr>
                  <th scope="row">
                    <a href={href(metadata.basePath, person.path)}>{person.name}</a>
                  </th>
                  {counts.map(({ count }) => (
                    <td class="number">{person[count]}</td>
                  ))}
                  <td class="number">
                    <time dateTime={person.lastSeen}>{mediumDate(person.lastSeen)}</time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <p>The minutes name nobody whom content/people.yaml lists.</p>
      )}
      {view.unresolved.length > 0 ? (
        <details class="note">
          <summary>{counted(view.unresolved.length, "name is", "names are")} counted for nobody</summary>
          <p>They stand for nobody in content/people.yaml, or for several: {view.unresolved.join(", ")}.</p>
        </details>
      ) : null}
    </Page>
  );
}
