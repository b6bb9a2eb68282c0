import type { List } from "../../../src/model/body.ts";
import { BlockMarkup } from "../layout/Markup.tsx";

interface Props {
  readonly details: readonly List[];
  readonly basePath: string;
}

/** The lists below an action item. */
export function Details({ details, basePath }: Props) {
  return details.length > 0 ? <BlockMarkup blocks={details} basePath={basePath} /> : null;
}
