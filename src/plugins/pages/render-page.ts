import type { VNode } from "preact";
import { type TeamComponents, withTeamComponents } from "../../../templates/components/team/replaceable.ts";
import { renderToString } from "../../../templates/render-to-string.ts";
import { xmlCharacters } from "../../outputs/escape.ts";

/** A JSX page as the text of an HTML file, with the components of a team in place of ours; all text in it is escaped. */
export function renderPage(page: VNode, components: TeamComponents = {}): string {
  return `<!doctype html>\n${withTeamComponents(components, () => renderToString(page))}\n`;
}

/** A JSX picture as the text of an SVG file, which is XML: HTML has no rule about `]]>` and some characters. */
export function renderPicture(picture: VNode): string {
  return `${xmlCharacters(renderToString(picture)).replaceAll("]]>", "]]&gt;")}\n`;
}
