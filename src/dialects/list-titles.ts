import { titleWords } from "./words-of-languages.ts";

/**
 * What a heading or a label says about the list below it. `review` is a list of earlier action items. `weak` words, such as
 * `Next steps`, also stand above lists of what nobody took on. A heading `AI` alone is mostly about artificial intelligence.
 * `approvals` are decisions by their title, such as `Grants approved`.
 */
export type ListKind = "actions" | "weak actions" | "decisions" | "approvals" | "review";

/** A longer title is a sentence. */
const maxLength = 60;

const earlier =
  /\b(?:review(?:ed|ing)?|previous(?:ly)?|last|prior|past|old|earlier|recap|status|pending|completed?|closed|done|carried|agenda)\b|(?<!\p{L})(?:revisión|seguimiento|anterior(?:es)?|previ[oa]s|letzte[nrs]?|vorherige[nr]?|alte|erledigte?|suivi|précédente?s?|dernière)(?!\p{L})/u;
const aboutActions = new RegExp(
  `(?<!\\p{L})(?:actions?|action (?:items?|points?)|to ?dos?|follow ?ups?|ais|${titleWords.actions})(?!\\p{L})`,
  "u",
);
const before =
  "(?:(?:new|open|outstanding|current|key|main|agreed|all|our|the|summary of|list of|call to|today's|todays) )*";
const day = "(?:\\p{L}{3,9} )?\\d{1,2}(?: \\p{L}{3,9})?";
const after = `(?: and items)?(?: (?:(?:required|needed|summary|list|and owners|for everyone|agreed)|(?:from|of|in) (?:the |this |today's |todays )?(?:meeting|call|week|today)|for (?:the )?(?:next|${day}) (?:meeting|week|time|call)|(?:until|before|by) (?:the )?next (?:meeting|week|call)))?`;
const actions = new RegExp(
  `^${before}(?:actions?(?: ?(?:items?|points?))?|actionable items?|ais|assigned actions?)${after}$`,
  "u",
);
/** As in `Resumen de acuerdos y decisiones`, `Tareas pendientes` and `Actions à mener`. */
const foreignTitle = (words: string, also: string): RegExp =>
  new RegExp(
    `^(?:(?:nuev[oa]s|principales|próxim[oa]s|resumen de|neue|offene|nächste|liste des?|nouvelles) )*(?:${words})(?: (?:and|y|e|et|en|und) (?:${words}|${also}))*(?: (?:pendientes|asignad[oa]s|acordad[oa]s|adoptad[oa]s|tomad[oa]s|alcanzad[oa]s|relevantes|prises?|à (?:mener|faire)|getroffen|genomen|prese))?$`,
    "u",
  );
const foreignActions = foreignTitle(
  `${titleWords.actions}|à faire|actions? à mener`,
  "responsables|verantwortliche|próximos pasos|nächste schritte",
);
const foreignDecisions = foreignTitle(`${titleWords.decisions}|puntos acordados`, "conclusiones");
const foreignWeakActions =
  /^(?:próximos pasos|nächste schritte|prochaines étapes|próximos passos|prossimi passi|volgende stappen|arbeitsaufträge)$/;
const weakActions = new RegExp(`^${before}(?:next steps?|to ?dos?|follow ?ups?|tasks?)${after}$`, "u");
const decisions = new RegExp(
  `^${before}(?:decisions?|resolutions?|conclusions?|consensus|agreements?)(?: ?(?:items?|made|taken|reached|summary))?(?: ?(?:and|or) ?(?:decisions?|resolutions?|conclusions?|consensus))?${after}$`,
  "u",
);
const approvals =
  /^(?!.*\b(?:all|not|no|to be|if|when|until|being|awaiting|waiting|needs?)\b)(?:[\p{L}\p{N}'-]{1,30} ){0,3}[\p{L}'-]{2,30}s (?:approved|accepted|adopted)$/u;

/** Reads a heading or a label as plain text; null if it is about something else. */
export function listKind(title: string): ListKind | null {
  if (title.length > maxLength) return null;
  const words = title
    .toLowerCase()
    .replace(/\([^()]*\)|:[\w+-]{2,40}:/g, " ")
    .replace(/[/&+]/g, " and ")
    .replace(/[^\p{L}\p{N}' ]+/gu, " ")
    .replace(/^[\s\d]+/, "")
    .replace(/\s+/g, " ")
    .trim();
  if (earlier.test(words)) return aboutActions.test(words) ? "review" : null;
  if (actions.test(words) || foreignActions.test(words)) return "actions";
  if (weakActions.test(words) || foreignWeakActions.test(words)) return "weak actions";
  if (decisions.test(words) || foreignDecisions.test(words)) return "decisions";
  return approvals.test(words) ? "approvals" : null;
}

const takers = /^([^\n:]{1,60}?) to (?:work on|do|handle|look (?:at|into)|follow up on)(?: next)? ?:?$/;

/** Who takes on what is listed below a title such as `Lee to work on:`, as written; null for any other title. */
export function takersInTitle(title: string): string | null {
  return title.length > maxLength ? null : (takers.exec(title.trim())?.[1] ?? null);
}

const noTopic =
  /^(?:(?:new|ongoing|old|other|any other) )?(?:business|notes?|minutes|discussions?|agenda|topics?|items?|updates?|others?|aob|status|summary|introductions?|announcements?|votes?|voting)$/;

/** Whether a heading may say what an outcome such as `Approved` right below it is about. */
export function isTopic(title: string): boolean {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L} ]+/gu, "")
    .trim();
  return title.length <= 200 && words !== "" && !noTopic.test(words) && listKind(title) === null;
}
