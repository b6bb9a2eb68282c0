import type { Citation, CitationSource } from "../../../src/model/meeting-page.ts";

interface Props {
  readonly cited: CitationSource;
  readonly citation: Citation;
}

const forms = [
  { name: "Text", form: "text" },
  { name: "Markdown", form: "markdown" },
  { name: "BibTeX", form: "bibtex" },
] as const;

/** How to cite the minutes. The script of all pages adds copy buttons, and the section that the address names. */
export function Cite({ cited, citation }: Props) {
  return (
    <details class="cite" data-title={cited.title} data-date={cited.date} data-url={cited.url}>
      <summary>Cite</summary>
      <dl>
        {forms.map(({ name, form }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <pre data-form={form} data-name={name}>
                {citation[form]}
              </pre>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
