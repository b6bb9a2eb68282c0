import type { Heading, Inline, Mutable, Paragraph } from "../../model/body.ts";

/** What follows a marker; null where the marker is not one piece of text. */
export function afterMarker({ children }: Paragraph | Heading, marker: string): readonly Inline[] | null {
  const [first, ...others] = children;
  if (first?.type !== "text" || !first.value.startsWith(marker)) return null;
  const rest = first.value.slice(marker.length);
  // An item of a list below a bare marker may be a support entry as well, and then has a permalink already.
  const following = others.filter(({ type }) => type !== "permalink");
  return rest === "" ? following : [{ type: "text", value: rest }, ...following];
}

/** Makes the marker a node of its own, where it is one piece of text. */
export function setMarkerApart(block: Mutable<Paragraph | Heading>, marker: string): void {
  const [first, ...others] = block.children;
  if (first?.type !== "text" || !first.value.startsWith(marker)) return;
  const rest = first.value.slice(marker.length);
  block.children = [
    { type: "marker", value: marker },
    ...(rest === "" ? [] : [{ type: "text", value: rest } as const]),
    ...others,
  ];
}
