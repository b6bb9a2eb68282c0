import { agendaNumber, openingLength } from "./owners.ts";
import { decisionSentences, decisionStems } from "./words-of-languages.ts";

/** Who decides for all: `we` or a body such as `the board`. */
const body =
  "(?:the )?(?:(?:whole|entire|full|legal|technical|steering|working|core|executive|[A-Z]{2,5}) )?(?:board|committee|council|group|team|assembly|tsc|tac|toc|cpc|tag|tc|wg|sig|pmc)(?: members)?|(?:the )?(?:remaining )?(?:members|attendees|participants)(?: present)?|those present";
const object = "(?:to|that|on|not to|against|in favou?r of)";
const subject = "(?:we |this |it |(?:the|our) (?:[\\w-]{1,30} ){1,3})";
const reason = "(?:since|as|because|given) [^.;\n]{5,150}, ";
const strength = "(?:general|rough|broad|strong|unanimous|group|meeting|clear|tentative)";

/** How a sentence starts that says what was decided. */
const forms = [
  // `We agreed to …`, `The board has unanimously decided that …`
  `(?:we|all(?: present)?|everyone|everybody|${body})(?: have| has)?(?: all| both| unanimously)? (?:agreed|decided|voted|resolved|concluded)(?: unanimously)? ${object} `,
  // `The council has moved to add …`
  `(?:${body})(?: have| has) (?:unanimously )?moved(?: unanimously)? to (?!(?:the|an?|our|another) )`,
  // `We agreed this could …`
  `(?:we|${body}) (?:have |has )?agreed ${subject}(?:can|could|should|will|would) `,
  // `The group agrees that …`; in the present tense, others only tell their opinion.
  `(?:we|${body})(?: all)?(?: unanimously)? (?:agrees?|resolves?) ${object} `,
  // `The committee approved …`
  `(?:${body})(?: have| has)?(?: unanimously)? (?:approved|approves|accepted|accepts|adopted|adopts|ratified|ratifies|declined|endorsed)(?: unanimously)? `,
  // `It was decided to …`, `After a discussion, it was agreed that …`, `Since … , it was decided to …`
  `(?:at this point,? |in the end,? |after (?:some |a )?discussion,? |${reason})?it (?:was|has been)(?: unanimously)? (?:agreed|decided|resolved)(?: unanimously)? ${object} `,
  // `Agreed to …`, `Discussed and agreed to …`
  `(?:discussed(?:,| and) )?agreed ${object} `,
  // `Agreed we should …`, `Agreed the new pilot can …`
  `(?:discussed(?:,| and) )?agreed ${subject}(?:can|should|will|would) `,
  // `Agreed, no changes`
  `agreed,? (?=(?:ok|okay|fine|as is|no changes?)\\b)`,
  // `Approved with …`, `Approved pending …`
  `(?:unanimously )?approved (?=(?:and|with|pending) )`,
  // `Approved travel money for …`
  `approved (?=(?:\\p{Ll}[\\p{Ll}-]{2,20} ){1,4}(?:to|for|of|from|with) )`,
  // `Discussed and rejected …`
  `discussed(?:,| and) (?:declined|decided|rejected) `,
  // `Approved the …`, `Approved $500`
  `(?:unanimously )?approved (?=(?:the|an?|last|previous|all) |[\u20ac$\u00a3]?\\d)`,
  // `Vote: 6-1`, `Vote: unanimous`
  `votes?(?: result)?: ?(?=[^?\n]{0,80}(?:\\d ?[-\u2013:] ?\\d|unanim|\\d (?:yes|for|in favou?r|ayes?)\\b))`,
  // `Also decided against …`
  `(?:also )?decided (?:to|not to|against) `,
  // `There was general agreement that …`, `Agreement from the board to …`
  `(?:there (?:is|was) )?(?:${strength} )?agreement(?: (?:from|of|by) ${body})?(?: (?:is|was|here is))? (?:to|that|on|with) (?!whether |goals )`,
  // `For now, the rough consensus is …`, also misspelt
  `(?:for now,? |so far,? )?(?:there (?:is|was) )?(?:the )?(?:${strength} |(?:[\\p{L}]{2,20} )?(?:team|group|board|committee) )?con[sc]ensus (?:is|was|to|on|for|that|around) (?!not |unclear|needed|whether )`,
  // `Joint decision was made to …`
  `(?:(?:unanimous|tentative|interim|final|joint|group) )?decision (?:(?:is|was|has been) )?(?:made |taken |reached )?(?:was |is )?(?:to |not to |against |that (?!needs? ))`,
  ...decisionSentences,
];
const laterBody = "(?:the )?(?:board|committee|council|group|team|tsc|tac|toc|cpc|pmc)";
/** A decision after another sentence or an arrow, as in `The budget is small. The board approved it.` */
const later = new RegExp(
  String.raw`(?:[.!)\]] |[-=]> ?)(?:${laterBody}(?: has| have)?(?: unanimously)? (?:approved|approves|adopted|adopts|ratified|voted (?:to|for|against)|agreed (?:to|that)|decided (?:to|that|on|against)) |(?:${strength} )?agreement (?:is|was) to |decision to )(?=\S)`,
  "iu",
);
/** A turn of a speaker, who may tell of other meetings. */
const turn = /^[\p{L}\d.'’ -]{2,30}: /u;
/** The result of a vote. */
const voted = [
  // `Vote passed`, `Board vote: approved to …`
  /^(?:(?:the )?(?:board|committee|council|group|team) )?vote:? (?:has |was )?(?:unanimously )?(?:approved|passed|carried|adopted|rejected)\b(?! (?:on|over|to the next)\b)/iu,
  // `Voted unanimously in favor (five present)`
  /^(?:unanimously )?voted (?:unanimously|in favou?r|against)\b/iu,
  // `General agreement, but nothing secret`
  /^(?:general|broad|strong|unanimous|rough) agreement[,.;] \p{L}/iu,
];
/** Who takes notes may say so as a speaker does: `LB: Group agreed that …`. */
const reported =
  "[\\p{L}\\d.'’ -]{2,30}: (?=(?:the )?(?:board|committee|council|group|team) (?:has )?(?:unanimously )?(?:agreed|decided|resolved|voted) )";
const sentence = new RegExp(
  String.raw`^(?:(?:all|everyone|group): |${reported})?(?:${forms.join("|")})(?=\S)`,
  "iu",
);
/** What is between brackets, as of a remark `[agreed to close]`. */
const inBrackets = /^\\?\[([^[\]]{1,390})\]$/;
/** `Agree to …` in the imperative is an item of an agenda, unless its style shows that it is what became of one. */
const styledAgreement = new RegExp(String.raw`^(?:\*\*|__|[*_])agree ${object} (?=\S)`, "iu");
const agreement = /^agree (?:to|that|not to) (?=\S)/u;
/** `The motion to … was carried` */
const motion =
  /^(?:a|the) (?:motion|resolution|proposal)(?: (?:to|that|for|by) [^.?\n]{1,300})? (?:was|is|has been) (?:unanimously )?(?:approved|carried|adopted|passed|accepted)(?: unanimously)?(?: by (?:the )?(?:board|committee|council|group|team|all|members))?[.!]?$/iu;
/** `Lee moved to close the shop. Kim seconded. Passed 4-0.` */
const moved =
  /^\p{Lu}[\p{L}.' -]{1,40} (?:moves|moved|made a motion) (?:to|that) [^?\n]{3,300}[.;,:\u2013\u2014-] ?(?:[Tt]he )?(?:[Mm]otion )?(?:was )?(?:[Uu]nanimously )?(?:[Pp]ass(?:ed|es)|[Cc]arrie[ds]|[Aa]pproved|[Aa]dopted)(?: unanimously| \d{1,3}(?:[-\u2013]\d{1,3}){1,2})?[.!]?$/u;
/** `Lee Kim was elected chair` */
const elected =
  /^(?:\p{Lu}[\p{L}.'\u2019-]{0,30}(?:,? and |, | )){1,8}(?:was|were) (?:unanimously )?(?:re-?)?elected (?=\S)/u;
/** `Change of the charter was approved` */
const approved =
  /^(?!.*\b(?:if|when|until|once|after|that|which|not|unless|since|because|how)\b)[^:?\n]{8,120} (?:has been|have been|was|were|is)(?: unanimously)? approved(?: unanimously)?[.!]?$/iu;
/** `Venue approved unanimously` */
const unanimous =
  /^(?!.*\b(?:if|when|until|once|after|that|which|not|unless|since|because|how)\b)[^:?\n]{2,120} (?:approved|adopted) unanimously\P{L}{0,8}$/iu;
/** What was decided of a thing, after its name. */
const approvedAside = [
  // `New charter - Approved`, `New charter – Approved by board vote`
  /^[^?\n]{4,200} (?:[\u2013\u2014]|\\?-{1,2}>?|=>) ?(?:\*\*|__|[*_])?(?:unanimously )?(?:approved|accepted|adopted|rejected|AGREED)(?: by (?:the )?(?:board|committee|council|group|team|members|vote)(?: vote)?)?(?:\*\*|__|[*_])?[.!]?$/iu,
  // `New charter - approved - by mail`, `New charter - agreed to wait`
  /^[^?\n]{4,200} (?:[\u2013\u2014]|\\?-) ?(?:approved (?:[\u2013\u2014]|\\?-) |agreed to )[^?\n]{2,80}$/iu,
  // `New charter (approved)`
  /^[^?\n]{4,200} \((?:unanimously )?(?:approved|accepted|adopted|rejected)\)[.!]?$/iu,
];
/** As the whole of an entry, it says so of the entry that it is below. */
const outcome =
  /^(?:\*\*|__)?(?:unanimously )?(?:approved|accepted|adopted|agreed|ratified)(?: unanimously)?(?:\*\*|__)?[.!]?$/iu;
/** What follows tells more; of `Agreed. …` alone, somebody may have said it. */
const firstOutcome =
  /^(?:(?:unanimously )?(?:approved|accepted|adopted)(?: unanimously)?|(?:discussed and agreed|discussion and agreement))\.(?: \S|\s*$)/iu;
/** A sentence with such words reports a decision of an earlier meeting. */
const earlier =
  /\b(?:last|previous|earlier|prior) (?:meetings?|times?|weeks?|months?|years?|calls?|sessions?|discussions?)\b/iu;

/** A short test before the long expressions: every form contains one of these, and most texts contain none. */
const decisionWord = new RegExp(
  `agree|deci[ds]|vote|resol[uv]|conclu|moved|approv|accept|adopt|ratif|declin|endorse|reject|con[sc]ensus|carried|passed|elected|${decisionStems}`,
  "iu",
);

/** Whether a paragraph or a line says in a sentence what was decided, such as `We agreed to …` or `The board approved …`. */
export function isDecisionSentence(line: string): boolean {
  const start = line.slice(0, openingLength);
  if (!decisionWord.test(start)) return false;
  const head = start.replace(/\s+/g, " ");
  const words = (inBrackets.exec(head.trimEnd())?.[1] ?? head)
    .replace(agendaNumber, "")
    .replace(/^(?:\*\*|__|[*_])/, "");
  const isSaid =
    sentence.test(words) ||
    voted.some((form) => form.test(words)) ||
    (line.length < openingLength && !turn.test(words) && later.test(words)) ||
    agreement.test(words) ||
    styledAgreement.test(head) ||
    isCarried(line, words);
  return isSaid && !earlier.test(words.slice(0, 120)) && !line.trimEnd().endsWith("?");
}

/** Whether a text is nothing but an outcome such as `Approved.`, or begins with a sentence that is one. */
export function isOutcome(text: string): boolean {
  return (text.length < 40 && outcome.test(text.trim())) || firstOutcome.test(text.slice(0, openingLength));
}

function isCarried(line: string, words: string): boolean {
  return (
    line.length < openingLength &&
    [motion, moved, elected, approved, unanimous, ...approvedAside].some((form) => form.test(words))
  );
}
