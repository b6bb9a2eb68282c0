import type { EarlierWording } from "../../../src/model/collected-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { MeetingLink } from "../meetings/MeetingLink.tsx";
import { PersonLinks } from "./PersonLink.tsx";

interface Props {
  readonly wordings: readonly EarlierWording[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** How an action item was worded, and who had it, before; folded, and nothing where it never changed. */
export function EarlierWordings({ wordings, basePath, texts }: Props) {
  if (wordings.length === 0) return null;
  return (
    <details class="earlier">
      <summary>{texts.actionItems.changed(wordings.length)}</summary>
      <ul>
        {wordings.map(({ date, path, owners, text }) => (
          <li>
            <MeetingLink date={date} path={path} basePath={basePath} texts={texts} />{" "}
            {owners.length > 0 ? (
              <>
                <PersonLinks people={owners} basePath={basePath} />
                {": "}
              </>
            ) : null}
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
