import { portablePurpose, renderBlocks } from "../../format/markdown/render-html.ts";
import type { Block } from "../../model/body.ts";
import type { Settings } from "../../model/settings.ts";

/** Content as HTML that means the same wherever it is read. Its fragments belong to the page at `path`. */
export function feedHtml(content: readonly Block[], { url }: Settings, path: string): string {
  return renderBlocks(content, portablePurpose(url, path)).trimEnd();
}
