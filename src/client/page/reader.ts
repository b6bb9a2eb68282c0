import { reader } from "../../texts/en/reader.ts";
import { registerWorker } from "../offline/register-worker.ts";
import { markWords } from "../search/marked-words.ts";
import { enhanceCitation } from "./citation.ts";
import { copyPermalinksOnClick } from "./copy-links.ts";
import { followLostAnchors } from "./lost-anchor.ts";
import { closeMoreMenu } from "./more-menu.ts";
import { followMovedAnchors } from "./moved-anchors.ts";
import { rewordPassedDays } from "./passed-days.ts";
import { handleShortcuts } from "./shortcuts.ts";
import { switchTheme } from "./theme-switch.ts";

/** The script of all pages. Pages work without it. */
copyPermalinksOnClick(reader);
enhanceCitation(reader);
rewordPassedDays(reader);
handleShortcuts(reader);
followLostAnchors();
closeMoreMenu();
switchTheme(reader);
followMovedAnchors();
markWords();
registerWorker();
