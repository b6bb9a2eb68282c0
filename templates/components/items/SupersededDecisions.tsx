import { href } from "../../../src/format/urls.ts";
import type { DecisionRow } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { OtherDecisions } from "./OtherDecisions.tsx";

interface Props {
  readonly decisions: readonly DecisionRow[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** Says above old minutes which of their decisions hold no more. */
export function SupersededDecisions({ decisions, basePath, texts }: Props) {
  if (decisions.length === 0) return null;
  return (
    <ul class="superseded-decisions" aria-label={texts.decisions.superseded}>
      {decisions.map(({ path, text, supersededBy }) => (
        <li>
          <a href={href(basePath, path)}>{text}</a>{" "}
          <OtherDecisions
            label={texts.decisions.supersededBy}
            others={supersededBy}
            basePath={basePath}
            texts={texts}
          />
        </li>
      ))}
    </ul>
  );
}
