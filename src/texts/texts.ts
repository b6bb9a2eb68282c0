import type { english } from "./en/texts.ts";

/** Every text of the interface in one language; a language that lacks one does not compile. */
export type Texts = typeof english;
