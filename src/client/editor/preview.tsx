import { MeetingArticle } from "../../../templates/components/meetings/MeetingArticle.tsx";
import { renderToString } from "../../../templates/render-to-string.ts";
import type { MeetingPage } from "../../model/meeting-page.ts";
import type { Texts } from "../../texts/texts.ts";

/** Shows minutes as their page will, by the template of the build. It escapes all text. */
export function showPreview(
  container: HTMLElement,
  page: MeetingPage | null,
  basePath: string,
  texts: Texts,
): void {
  container.innerHTML =
    page === null ? "" : renderToString(<MeetingArticle view={page} basePath={basePath} texts={texts} />);
}
