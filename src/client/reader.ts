import { offerCitation } from "./citation-buttons.ts";
import { copyLinks } from "./copy-links.ts";
import { startKeys } from "./keys.ts";
import { markWords } from "./marked-words.ts";

/** The script of all pages: what a reader gains where scripts run. */
copyLinks();
offerCitation();
startKeys();
markWords();
