// Words of minutes in Spanish, Portuguese, Italian, French, German and Dutch. Each file of forms has the English ones.

/** What stands before an action item, or above a list of them. */
const actions =
  "acción acciones tarea tareas compromiso compromisos ação ações tarefa tarefas azione azioni tâche tâches " +
  "aufgabe aufgaben aktion aktionen maßnahme maßnahmen pendenz pendenzen actie acties actiepunt actiepunten";

/** What stands before a decision, or above a list of them. */
const decisions =
  "acuerdo acuerdos decisión decisiones resolución resoluciones decisão decisões deliberação deliberações " +
  "decisione decisioni delibera delibere décision décisions résolution résolutions " +
  "beschluss beschluß beschlüsse entscheidung entscheidungen besluit besluiten";

const alternatives = (words: string): string => words.replaceAll(" ", "|");

/** As in a title in lower case. */
export const titleWords = { actions: alternatives(actions), decisions: alternatives(decisions) };

/** As before an item: `Tarea`, `TAREA`. */
export const openingWords = {
  actions: alternatives(inOpenings(actions)),
  decisions: alternatives(inOpenings(`${decisions} acordado decidido beschlossen décidé`)),
};

function inOpenings(words: string): string {
  return words
    .split(" ")
    .flatMap((word) => [`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
    .join(" ");
}

const items = new Set(`${actions} ${decisions}`.split(" "));

/** Whether a word in lower case means an action item or a decision in another language. */
export function isItemWord(word: string): boolean {
  return items.has(word);
}

/** How a sentence starts that says what was decided, such as `Se acuerda …`. */
export const decisionSentences = [
  "se (?:acuerda|acord[oó]|aprueban?|aprob[oó]|aprobaron|decide|decidi[oó]|resuelve|resolvi[oó]) ",
  "es w(?:ird|urde)(?: (?:einstimmig|mehrheitlich))? beschlossen",
  "wir (?:haben (?:einstimmig )?beschlossen|beschließen) ",
  "(?:il (?:est|a été)|nous avons|on a)(?: unanimement)? décidé ",
];

/** A word of each of these sentences. */
export const decisionStems = "acuerda|acord[oó]|apr[ou]e?b|resuelve|resolvi|beschl|décidé";

/** Titles of the columns of a table of items. */
export const columnWords = {
  owner:
    "responsables?|encargad[oa]s?|asignad[oa]s?|verantwortlich|zuständig|wer|responsabile|responsável|verantwoordelijke?|qui",
  status: "estado|statut|stand|erledigt|stato|fait",
  text: "descripci[oó]n(?: breve)?|descrição|descrizione|beschreibung|omschrijving|was|quoi",
  done: "hech[oa]s?|cumplid[oa]s?|completad[oa]s?|finalizad[oa]s?|terminad[oa]s?|cerrad[oa]s?|erledigt|fertig|fait|terminée?|feito|fatto|gedaan|klaar",
};
