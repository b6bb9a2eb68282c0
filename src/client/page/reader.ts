import { registerWorker } from "../offline/register-worker.ts";
import { markWords } from "../search/marked-words.ts";
import { offerCitation } from "./citation-buttons.ts";
import { copyLinks } from "./copy-links.ts";
import { startKeys } from "./keys.ts";

/** The script of all pages: what a reader gains where scripts run. */
copyLinks();
offerCitation();
startKeys();
markWords();
registerWorker();
