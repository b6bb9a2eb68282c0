import type { NamedPerson } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { PersonLinks } from "./PersonLink.tsx";

interface Props {
  /** The owners before. */
  readonly by: readonly NamedPerson[];
  readonly basePath: string;
  readonly texts: Texts;
}

/** Who had an action item before its owners. */
export function HandedOver({ by, basePath, texts }: Props) {
  return (
    <>
      {texts.review.handedOverBy}{" "}
      {by.length > 0 ? <PersonLinks people={by} basePath={basePath} /> : texts.actionItems.nobody}
    </>
  );
}
