import type { List } from "../../../src/model/body.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { BlockMarkup } from "../layout/Markup.tsx";

interface Props {
  readonly details: readonly List[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** The lists below an action item. */
export function Details({ details, basePath, texts }: Props) {
  return details.length > 0 ? <BlockMarkup blocks={details} basePath={basePath} texts={texts} /> : null;
}
