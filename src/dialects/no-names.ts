/** Words in the place of a name that are not names; also names of groups, because no single person owns what is theirs. */
const noNames: ReadonlySet<string> = new Set(
  (
    "a an the this that these those it we i you he she they all anyone any anybody everyone everybody each somebody someone " +
    "nobody none who team teams group groups committee board council members member staff editors editor chair chairs " +
    "champions champion maintainers contributors community wg sig tsc tac toc cpc pmc cg ig tf sc people folks others authors " +
    "author reviewers volunteers participants attendees present regrets scribe scribes host note-taker notetaker presenter " +
    "pr prs ai ais api ci cd llm ml lf ui ux id ok faq rfc rfcs mr sdk cli url urls html css js ts spec wasm http os pdf " +
    "todo tbd na wip fyi eta nb note notes update updates action actions decision decisions item items issue issues next step " +
    "steps need needs want try remember continue plan plans proposal propose proposed due follow ask add fix open close create " +
    "write file make get set move send check review discuss consider decide look start stop keep ensure investigate schedule " +
    "reply respond response talk speak return migrate upgrade point listen reach refer switch convert change rename reassign " +
    "assign transition subscribe apply submit contribute connect attend relate redirect push delegate promote back attribute " +
    "agree commit defer escalate report announce present introduce invite adapt adjust aim bring bump compare contact merge " +
    "post publish prepare provide update work wait help share collect coordinate draft define describe document determine " +
    "meeting meetings call calls agenda minutes release releases option options question questions answer topic topics link " +
    "links here there now then today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march " +
    "april june july august september october november december yes no not if when how what why where also once first second " +
    "research ready able happy related required optional remaining status blocked done dropped final new old possible possibly " +
    "maybe probably nice good better everything something anything nothing time deadline priority high low medium summary " +
    "background context example examples documentation docs doc code test tests website blog data security legal goal goals " +
    "for from with without about after before until by of on in at to and or but so as is are was were be been being do does did " +
    "ongoing waiting postponed cancelled urgent important later soon " +
    "lead leads owner owners champion stage step steps sprint wasm node chrome firefox safari highway github google library " +
    "motion motions resolutions pendiente pendientes todos todas equipo nota notas alle jeder tous toutes équipe tutti iedereen " +
    "resolved resolution conclusion consensus approved agreed recording date location where url pros cons motivation reason"
  ).split(" "),
);

/** Whether a single word is hardly the name of a person, in any case. */
export function isNoName(word: string): boolean {
  return noNames.has(word.toLowerCase());
}
