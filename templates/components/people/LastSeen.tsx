import { href } from "../../../src/format/urls.ts";
import type { LastSeen as Seen } from "../../../src/model/people/people-pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly lastSeen: Seen;
  readonly basePath: string;
  readonly texts: Texts;
}

/** The day of the last minutes that name a person, and how long before the newest ones that was. */
export function LastSeen({ lastSeen: { path, label, weeks }, basePath, texts }: Props) {
  return (
    <>
      <a href={href(basePath, path)}>{label}</a>
      {weeks > 0 ? <span class="since"> {texts.people.weeksEarlier(weeks)}</span> : null}
    </>
  );
}
