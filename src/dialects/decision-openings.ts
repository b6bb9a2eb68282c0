import { withoutStyleEnd } from "./action-openings.ts";
import { isDecisionSentence } from "./decision-sentences.ts";
import { openingLength } from "./owners.ts";
import { isProcedure, saysCarried, splitAtVote } from "./votes.ts";
import { openingWords } from "./words-of-languages.ts";

/** The start of a decision. */
export interface DecisionOpening {
  /** The opening as written, such as `RESOLVED: `. */
  readonly marker: string;
  /** Empty where the list below holds the decisions. */
  readonly rest: string;
}

const emphasis = String.raw`(\*\*|__|[*_])?`;
const start = String.raw`^(?:<[\w-]{1,40}> |[→➡⇒✅📌• ]{1,4}|[=-]> ?)?${emphasis}`;
const number = String.raw`(?:[ -]?#?\d{1,5}(?:[./-][A-Z]?\d{1,4})?)?`;
const mixed =
  "Decisions?|Decided|Resolved|Resolutions?|Conclusions?|Consensus|Agreed|Agreements?|Approved|Outcomes?|Verdict";
/** As in `General consensus: …`; what is proposed or sought is not a consensus yet. */
const quality =
  "(?:(?:General|Rough|Broad|Interim|Final|Tentative|Provisional|Current|Initial|Key|Main|Overall|Unanimous|Group|Meeting|Team|[A-Z]{2,4}) )?";
const colon = new RegExp(
  String.raw`${start}${quality}(?:${mixed}|${mixed.toUpperCase()}|${openingWords.decisions}|decisions?|resolution|consensus|conclusion|agreement|verdict)${number}(?:\*\*|__|[*_])? ?:(?:\*\*|__|[*_])?[ \n]*`,
  "u",
);
const dash = new RegExp(
  String.raw`${start}(?:RESOLVED|RESOLUTION|DECISION|CONSENSUS|AGREED|APPROVED|CONCLUSION|Decision|Resolution|Resolved|Consensus)${number}(?:\*\*|__|[*_])? ?(?:[\u2013\u2014]|\\?- |\.(?=\*\*))(?:\*\*|__|[*_])?[ \n]*(?=\S)`,
  "u",
);
const capitals = new RegExp(
  String.raw`${start}(?:(?:(?:NOW,? )?THEREFORE,? )?(?:BE IT )?(?:FURTHER )?RESOLVED|RESOLUTION|AGREED|DECISION|Resolved(?=(?:\*\*|__|[*_])?,? that ))${number}(?:\*\*|__|[*_])?,?[ \n]+(?=[^\s#\d])`,
  "u",
);
const proposal = new RegExp(
  String.raw`${start}(?:PROPOSAL|PROPOSED(?: RESOLUTION)?|MOTION|Proposal|Proposed resolution|Motion)${number}(?:\*\*|__|[*_])?(?: \([^()\n]{1,80}\))?(?: ?:(?:\*\*|__|[*_])?[ \n]*|(?= (?:to|that|by) ))`,
  "u",
);
const carriedAtEnd =
  /(?:[.;,:\u2013\u2014(-]|\n)\s*(?:\*\*|__|[*_])?(?:the )?(?:(?:motion|proposal|vote) )?(?:was |is |has been )?(?:unanimously )?(?:carried|carries|approved|passed|passes|adopted|accepted|resolved)(?: unanimously| by (?:consensus|acclamation))?(?:\*\*|__|[*_])?\)?[.!]?\s*$/iu;
const carriedAlone =
  /^(?:\*\*|__|[*_])?(?:the )?(?:(?:motion|proposal|vote|result|outcome):? )?(?:was |is |has been )?(?:unanimously )?(?:carried|carries|approved|passed|passes|adopted|accepted|resolved)(?: unanimously| by (?:consensus|acclamation))?(?:\*\*|__|[*_])?[.!]?$/iu;
const minutesApproved =
  /^(?:the )?(?:(?:previous|prior|last|draft) )?(?:[\p{L}\d,]{1,12} ){0,3}minutes\b[^.:;\n]{0,80}? (?:were |was |are |have been )?(?:unanimously )?(?:approved|accepted|adopted)(?: without (?:objections?|changes?))?[.!]?$/iu;

/**
 * Reads the start of a paragraph or a line that says what was decided. `next` is the plain text after it, in which a
 * proposal may be carried.
 */
export function readDecisionOpening(line: string, next: string): DecisionOpening | null {
  const head = line.slice(0, openingLength);
  for (const form of [colon, dash, capitals]) {
    const found = form.exec(head);
    if (found) {
      const rest = withoutStyleEnd(line.slice(found[0].length), found[1] ?? "", found[0]);
      return { marker: found[0], rest: rest.trim() };
    }
  }
  if (isDecisionSentence(line) || (line.length < openingLength && minutesApproved.test(line)))
    return { marker: "", rest: line };
  const proposed = proposal.exec(head);
  if (!proposed) return null;
  const whole = withoutStyleEnd(line.slice(proposed[0].length), proposed[1] ?? "", proposed[0]).trim();
  const { motion: rest, vote } = splitAtVote(whole);
  if (vote.length > 0) return vote.some(saysCarried) ? { marker: proposed[0], rest: rest.trim() } : null;
  // The words that carry it are at the end, and an expression that is tried at each mark of a long text would be slow.
  const ending = rest.slice(-120);
  const carried = carriedAtEnd.exec(ending);
  if (carried)
    return { marker: proposed[0], rest: rest.slice(0, rest.length - ending.length + carried.index).trim() };
  return rest !== "" && isCarriedIn(next.slice(0, openingLength).trim())
    ? { marker: proposed[0], rest }
    : null;
}

/** Whether the text after a motion is its outcome, or the lines of its vote with one. */
function isCarriedIn(next: string): boolean {
  if (carriedAlone.test(next)) return true;
  const lines = next.split("\n");
  return lines.every(isProcedure) && lines.some(saysCarried);
}
