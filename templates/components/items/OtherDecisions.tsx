import { href } from "../../../src/format/urls.ts";
import type { OtherDecision } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly label: string;
  readonly others: readonly OtherDecision[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** Decisions that one replaces, or that replace it, one on each line. */
export function OtherDecisions({ label, others, basePath, texts }: Props) {
  return (
    <>
      {others.map(({ path, date, text }) => (
        <span class="age">
          {label}{" "}
          <a href={href(basePath, path)}>
            <time datetime={date}>{texts.dates.medium(date)}</time>
          </a>
          : {text}
        </span>
      ))}
    </>
  );
}
