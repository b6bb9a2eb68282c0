import type { Citation, CitationSource } from "../../../src/model/meeting-page.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly cited: CitationSource;
  readonly citation: Citation;
  readonly texts: Texts;
}

/** How to cite the minutes. The script of all pages adds copy buttons, and the section that the address names. */
export function Cite({ cited, citation, texts }: Props) {
  const forms = [
    { name: texts.layout.plainText, form: "text" },
    { name: "Markdown", form: "markdown" },
    { name: "BibTeX", form: "bibtex" },
  ] as const;
  return (
    <details
      class="cite"
      data-title={cited.title}
      data-date={cited.date}
      data-day={texts.dates.long(cited.date)}
    >
      <summary>{texts.layout.cite}</summary>
      <dl>
        {forms.map(({ name, form }) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <pre data-form={form}>{citation[form]}</pre>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
