import { browserTexts } from "../../texts/en/in-browser.ts";
import { registerWorker } from "../offline/register-worker.ts";
import { markWords } from "../search/marked-words.ts";
import { enhanceCitation } from "./citation.ts";
import { copyPermalinksOnClick } from "./copy-links.ts";
import { closeMoreMenu } from "./more-menu.ts";
import { followMovedAnchors } from "./moved-anchors.ts";
import { rewordPassedDays } from "./passed-days.ts";
import { handleShortcuts } from "./shortcuts.ts";

/** The script of all pages. Pages work without it. */
copyPermalinksOnClick(browserTexts);
enhanceCitation(browserTexts);
rewordPassedDays(browserTexts);
handleShortcuts(browserTexts);
closeMoreMenu();
followMovedAnchors();
markWords();
registerWorker();
