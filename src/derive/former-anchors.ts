import type { FormerAnchor } from "../model/meeting.ts";
import type { BodyPart } from "../model/outline.ts";

/**
 * The body with an empty element for each anchor that it once had, inside the part that has its words now, or at the very
 * start where there is no such part. An old anchor that the body has again needs none.
 */
export function withFormerAnchors(
  body: readonly BodyPart[],
  formerAnchors: readonly FormerAnchor[],
): readonly BodyPart[] {
  return formerAnchors.reduce((parts, { old, now }) => {
    if (parts.some((part) => holds(part, old))) return parts;
    const element = `<span id="${old}"></span>`;
    if (!parts.some((part) => holds(part, now))) return [{ kind: "html", html: element }, ...parts];
    return parts.map((part) =>
      part.kind === "html" && holds(part, now) ? { ...part, html: inside(part.html, now, element) } : part,
    );
  }, body);
}

/** Every id of a body: those of headings and items, for nothing else in it has one. */
export function idsOf(body: readonly BodyPart[]): ReadonlySet<string> {
  return new Set(
    body.flatMap((part) =>
      part.kind === "html" ? [...part.html.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id = ""]) => id) : [],
    ),
  );
}

function holds(part: BodyPart, id: string): boolean {
  return part.kind === "html" && part.html.includes(` id="${id}"`);
}

/** An id consists of letters, digits and hyphens, and in our own HTML no attribute holds an angle bracket. */
function inside(html: string, id: string, element: string): string {
  return html.replace(new RegExp(`<[^>]* id="${id}"[^>]*>`), (tag) => tag + element);
}
