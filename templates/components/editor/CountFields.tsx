import { totalName } from "../../../src/format/names.ts";
import type { CountFields as Fields, ReleaseFields as Releases } from "../../../src/model/writing/editor.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly board: "tickets" | "queues";
  readonly fields: Fields;
  readonly texts: Texts;
}

/** A field for each count, between the last count and the change since then, which a script computes. */
export function CountFields({ board, fields, texts }: Props) {
  const { facts, figures, newPage } = texts;
  const caption = facts.captions[board];
  return (
    <table class="count-fields">
      <caption>
        {caption} <span class="since" data-since={board} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{facts.headers[board]}</th>
          <LastHeader date={fields.date} texts={texts} />
          <th scope="col" class="number">
            {figures.count}
          </th>
          <th scope="col" class="number change">
            {figures.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.rows.map(({ name, count }) => (
          <tr>
            <th scope="row">{name}</th>
            <td class="number last">{count}</td>
            <td class="number">
              <CountField name={`${board}/${name}`} label={newPage.countOf(name, caption)} />
            </td>
            <td class="number">
              <output data-change={`${board}/${name}`} />
            </td>
          </tr>
        ))}
        <tr class="total">
          <th scope="row">{totalName}</th>
          <td class="number last">{fields.rows.reduce((sum, { count }) => sum + (count ?? 0), 0)}</td>
          <td class="number">
            <output data-total={board} />
          </td>
          <td class="number">
            <output data-change={`${board}/`} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}

function LastHeader({ date, texts }: { readonly date: string | null; readonly texts: Texts }) {
  return (
    <th scope="col" class="number">
      {date === null ? "" : texts.dates.short(date)}
    </th>
  );
}

function CountField({ name, label }: { readonly name: string; readonly label: string }) {
  return <input type="text" inputmode="numeric" size={4} name={name} aria-label={label} autocomplete="off" />;
}

/** A column for each release, whose name can be changed; a script adds others, and the changes. */
export function ReleaseFields({ fields, texts }: { readonly fields: Releases; readonly texts: Texts }) {
  const { facts, newPage } = texts;
  return (
    <div class="release-fields" data-releases={newPage.releaseName("#")}>
      <section
        class="scroll"
        tabindex={0}
        aria-label={newPage.countOf(facts.captions.releases, newPage.counts)}
      >
        <table class="count-fields">
          <caption>
            {facts.captions.releases} <span class="since" data-since="releases" />
          </caption>
          <thead>
            <tr>
              <th scope="col">{facts.headers.tickets}</th>
              {fields.columns.map((column, index) => (
                <th scope="col" class="number">
                  <input
                    type="text"
                    size={8}
                    name={`release/${index}`}
                    value={column}
                    aria-label={newPage.releaseName(String(index + 1))}
                    autocomplete="off"
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.rows.map(({ state, counts }) => (
              <tr data-state={state}>
                <th scope="row">{state}</th>
                {counts.map((count, index) => (
                  <td class="number">
                    <CountField
                      name={`release/${index}/${state}`}
                      label={newPage.countOf(state, newPage.releaseName(String(index + 1)))}
                    />
                    <span class="since">
                      {count ?? ""} <output data-change={`release/${index}/${state}`} />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" name="add-release">
        {newPage.addRelease}
      </button>
    </div>
  );
}
