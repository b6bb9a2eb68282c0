import { href } from "../src/format/urls.ts";
import type { PeoplePage } from "../src/model/collected-pages.ts";
import { Page } from "./components/layout/Page.tsx";
import { onePagePerItem, type PageProps } from "./components/page-props.ts";

export const data = onePagePerItem("peoplePage");

const countedColumns = [
  { name: "attended", count: "attendedCount" },
  { name: "triage", count: "triageCount" },
  { name: "open", count: "openCount" },
] as const;

export default function People({ view, metadata, assets, texts }: PageProps<PeoplePage>) {
  const { title, description, columns, none, unresolved, unresolvedNames } = texts.people;
  const counts = countedColumns.filter(({ count }) => view.rows.some((person) => person[count] > 0));
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      description={description(view.rows.length)}
    >
      <h1>{title}</h1>
      {view.rows.length > 0 ? (
        <section class="scroll" tabindex={0} aria-label={title}>
          <table class="people">
            <thead>
              <tr>
                <th scope="col">{columns.name}</th>
                {counts.map(({ name }) => (
                  <th scope="col" class="number">
                    {columns[name]}
                  </th>
                ))}
                <th scope="col" class="number">
                  {columns.lastNamed}
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
                    <time dateTime={person.lastSeen}>{texts.dates.medium(person.lastSeen)}</time>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <p>{none}</p>
      )}
      {view.unresolved.count > 0 ? (
        <details class="note">
          <summary>{unresolved(view.unresolved.count)}</summary>
          <p>{unresolvedNames(view.unresolved.names.join(", "))}</p>
        </details>
      ) : null}
    </Page>
  );
}
