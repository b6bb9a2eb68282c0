import type { FormerAnchor } from "../../model/meeting.ts";
import type { BodyPart } from "../../model/outline.ts";
import { isPageAnchor } from "../urls.ts";

/**
 * The body with an empty element for each anchor that it once had, inside the part that has its words now, or at the very
 * start where there is no such part. An old anchor that the page has again needs none.
 */
export function withFormerAnchors(
  body: readonly BodyPart[],
  formerAnchors: readonly FormerAnchor[],
): readonly BodyPart[] {
  const ids = idsOf(body);
  const needed = formerAnchors.filter(({ old }) => !ids.has(old) && !isPageAnchor(old));
  const atStart = needed.filter(({ now }) => !ids.has(now));
  const start: readonly BodyPart[] =
    atStart.length > 0 ? [{ kind: "html", html: atStart.map(element).join("") }] : [];
  return [
    ...start,
    ...body.map((part) =>
      part.kind === "html" ? { ...part, html: needed.reduce(withElement, part.html) } : part,
    ),
  ];
}

/** Every id of a body: those of headings and items, for nothing else in it has one. */
export function idsOf(body: readonly BodyPart[]): ReadonlySet<string> {
  return new Set(
    body.flatMap((part) =>
      part.kind === "html" ? [...part.html.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id = ""]) => id) : [],
    ),
  );
}

/** An id consists of letters, digits and hyphens, and in our own HTML no attribute holds an angle bracket. */
function withElement(html: string, anchor: FormerAnchor): string {
  return html.replace(new RegExp(`<[^>]* id="${anchor.now}"[^>]*>`), (tag) => tag + element(anchor));
}

function element({ old }: FormerAnchor): string {
  return `<span id="${old}"></span>`;
}
