import { bodyPurpose, pagePurpose } from "../../../src/format/markdown/html-purposes.ts";
import { renderBlocks, renderInlines } from "../../../src/format/markdown/render-html.ts";
import type { Block, Inline } from "../../../src/model/body.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface BlockProps {
  readonly blocks: readonly Block[];
  readonly basePath: string;
  readonly texts: Texts;
  /** Given for the whole text of the minutes of the page: the pages of those who speak in it, by name. */
  readonly speakers?: ReadonlyMap<string, string>;
}

/*
 * The text of minutes. It is a string before preact sees it, because a component for each node would make the
 * build of a large archive slow; the renderer escapes all text.
 */

export function BlockMarkup({ blocks, basePath, texts, speakers }: BlockProps) {
  const { markup } = texts.layout;
  const purpose = speakers
    ? bodyPurpose(basePath, markup, (name) => speakers.get(name) ?? null)
    : pagePurpose(basePath, markup);
  return <div dangerouslySetInnerHTML={{ __html: renderBlocks(blocks, purpose) }} />;
}

interface InlineProps {
  readonly content: readonly Inline[];
  readonly basePath: string;
  readonly texts: Texts;
  readonly class?: string;
}

export function InlineMarkup({ content, basePath, texts, class: name }: InlineProps) {
  return (
    <span
      class={name}
      dangerouslySetInnerHTML={{
        __html: renderInlines(content, pagePurpose(basePath, texts.layout.markup)),
      }}
    />
  );
}
