import { href } from "../../../src/format/urls.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly date: string;
  readonly path: string;
  readonly basePath: string;
  readonly texts: Texts;
}

/** The date of a meeting, linked to its minutes or a part of them. */
export function MeetingLink({ date, path, basePath, texts }: Props) {
  return <a href={href(basePath, path)}>{texts.dates.medium(date)}</a>;
}
