import { href, paths } from "../src/format/urls.ts";
import type { ComparePage } from "../src/model/collected-pages.ts";
import { ListSection } from "./components/layout/ListSection.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

/** The script compares any two days; without it, the page leads to what changed at each meeting. */
export default function Compare({ view, metadata, assets, texts }: PageProps<ComparePage>) {
  const { basePath } = metadata;
  const words = texts.compare;
  const { usual } = view;
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={words.title}
      description={words.description}
      style={assets["compare.css"]}
      script={usual ? assets["compare-page.js"] : undefined}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {usual ? (
        <>
          <form id="compare-form" class="filters compare-form" data-years={view.years.join(" ")}>
            <DayField name="from" label={words.from} value={usual.from} />
            <DayField name="to" label={words.to} value={usual.to} />
            {view.series.length > 0 ? (
              <label>
                <span>{words.series}</span>
                <select name="series" autocomplete="off">
                  <option value="">{words.allSeries}</option>
                  {view.series.map(({ id, title }) => (
                    <option value={id}>{title}</option>
                  ))}
                </select>
              </label>
            ) : null}
            <button type="submit">{words.submit}</button>
          </form>
          <noscript>
            <p class="note">
              {words.withoutScript((label) => (
                <a href={href(basePath, paths.meetings)}>{label}</a>
              ))}
            </p>
          </noscript>
          <p id="compare-status" role="status" />
          <div id="comparison" />
        </>
      ) : null}
      <ListSection id="recent" title={words.sinceBefore}>
        <ul class="recent-changes">
          {view.recent.map(({ path, label }) => (
            <li>
              <a href={href(basePath, path)}>{label}</a>
            </li>
          ))}
        </ul>
      </ListSection>
    </Page>
  );
}

interface DayProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

function DayField({ name, label, value }: DayProps) {
  return (
    <label>
      <span>{label}</span>
      <input type="date" name={name} value={value} required autocomplete="off" />
    </label>
  );
}
