import { jsonScript } from "../src/format/html.ts";
import { href } from "../src/format/urls.ts";
import type { NewPage } from "../src/model/writing/editor.ts";
import { ActionFields } from "./components/editor/ActionFields.tsx";
import { CountFields, ReleaseFields } from "./components/editor/CountFields.tsx";
import { AttendanceFields, PeopleSuggestions, TriageFields } from "./components/editor/PeopleFields.tsx";
import { Page } from "./components/layout/Page.tsx";
import type { PageProps } from "./components/page-props.ts";

const statuses = ["minutes", "agenda", "cancelled"] as const;

export default function New({ view, metadata, assets, texts }: PageProps<NewPage>) {
  const { newPage } = texts;
  const { knowledge } = view;
  const { draft } = knowledge;
  const title = view.seriesTitle === null ? newPage.title : newPage.titleIn(view.seriesTitle);
  return (
    <Page
      metadata={metadata}
      assets={assets}
      texts={texts}
      path={view.path}
      title={title}
      description={newPage.description}
      indexable={false}
      style={assets["editor.css"]}
      script={assets["new-page.js"]}
    >
      <h1 id="new-title">{title}</h1>
      {view.seriesLinks.length > 0 ? (
        <nav class="series-choice" aria-label={newPage.series}>
          <ul>
            {view.seriesLinks.map(({ title: name, path }) => (
              <li>
                <a
                  href={href(metadata.basePath, path)}
                  aria-current={path === view.path ? "page" : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <p class="lead with-script" id="new-lead">
        {newPage.lead}
      </p>
      <noscript>
        <p>
          {view.newFileUrl
            ? newPage.withoutScript((words) => <a href={view.newFileUrl ?? ""}>{words}</a>)
            : newPage.withoutScriptOrHost}
        </p>
        <pre tabindex={0}>{view.text}</pre>
      </noscript>
      <form
        id="new-form"
        class="new-form with-script"
        autocomplete="off"
        data-reading={href(metadata.basePath, assets["reading.js"])}
        data-on-demand={href(metadata.basePath, assets["on-demand.js"])}
      >
        <PeopleSuggestions knowledge={knowledge} />
        <div class="fields">
          <label>
            {newPage.day} <input type="date" name="date" value={draft.date} required autocomplete="off" />
          </label>
          <label>
            {newPage.status}{" "}
            <select name="status" autocomplete="off">
              {statuses.map((status) => (
                <option value={status}>{newPage.statuses[status]}</option>
              ))}
            </select>
          </label>
        </div>
        {metadata.holdings.attendance || metadata.meetingCount === 0 ? (
          <AttendanceFields knowledge={knowledge} texts={texts} />
        ) : null}
        <TriageFields knowledge={knowledge} texts={texts} />
        {view.tickets || view.queues || view.releases ? (
          <fieldset>
            <legend>{newPage.counts}</legend>
            <p class="note">{newPage.countsHint}</p>
            <div class="tables">
              {view.tickets ? <CountFields board="tickets" fields={view.tickets} texts={texts} /> : null}
              {view.queues ? <CountFields board="queues" fields={view.queues} texts={texts} /> : null}
            </div>
            {view.releases ? <ReleaseFields fields={view.releases} texts={texts} /> : null}
          </fieldset>
        ) : null}
        <ActionFields items={draft.openItems} texts={texts} />
        <fieldset>
          <legend>{newPage.next}</legend>
          <div class="fields">
            <label>
              {newPage.nextDate} <input type="date" name="nextDate" autocomplete="off" />
            </label>
            <label>
              {newPage.nextCancelled} <input type="text" name="nextCancelled" autocomplete="off" />
            </label>
          </div>
        </fieldset>
        <div class="notes">
          <label for="new-notes">{newPage.notes}</label>
          <p class="note" id="new-notes-hint">
            {newPage.notesHint}
          </p>
          <textarea
            id="new-notes"
            name="notes"
            rows={22}
            aria-describedby="new-notes-hint"
            spellcheck
            autocomplete="off"
          />
        </div>
        <div class="commit">
          <p class="note">
            {newPage.file} <code id="new-file" />
          </p>
          <p class="buttons">
            <a id="new-commit" class="primary" href="#new-commit" target="_blank" rel="noopener" hidden>
              {newPage.commit.github}
            </a>
            <button type="button" name="copy">
              {newPage.copy}
            </button>
            <a id="new-download" class="button" href="#new-download">
              {newPage.download}
            </a>
            <button type="button" name="discard">
              {newPage.discard}
            </button>
          </p>
          <p id="new-status" role="status" class="note" />
          <textarea id="new-text" rows={8} readonly hidden aria-label={newPage.file} />
        </div>
        <section aria-labelledby="new-findings-title">
          <h2 id="new-findings-title">{newPage.findings}</h2>
          <p id="new-findings-status" role="status" class="note" />
          <p class="note">{knowledge.hasPatterns ? newPage.notLookedPatterns : newPage.notLooked}</p>
          <ol id="new-findings" class="findings" />
        </section>
      </form>
      <section class="preview with-script" aria-labelledby="new-preview-title">
        <h2 id="new-preview-title">{newPage.preview}</h2>
        {knowledge.isWhole ? null : <p class="note">{newPage.previewWithoutRecords}</p>}
        <div id="new-preview" />
      </section>
      <script
        type="application/json"
        id="new-knowledge"
        dangerouslySetInnerHTML={{ __html: jsonScript({ ...knowledge, basePath: metadata.basePath }) }}
      />
    </Page>
  );
}
