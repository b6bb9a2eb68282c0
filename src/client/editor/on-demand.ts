/** A script of its own with what few people need who write minutes. */
export { loadEdited } from "./load-edited.ts";
export { richTextMarkdown } from "./paste/rich-text.ts";
