import type { EditorKnowledge } from "../../model/writing/editor.ts";

/** What the page says of the archive, and the path that the site is served under. */
export type PageKnowledge = EditorKnowledge & { readonly basePath: string };
