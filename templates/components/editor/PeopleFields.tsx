import type { EditorKnowledge } from "../../../src/model/writing/editor.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly knowledge: EditorKnowledge;
  readonly texts: Texts;
}

const peopleList = "new-people";

/** Names that fields suggest: those of `people.yaml`, and those who usually come. */
export function PeopleSuggestions({ knowledge }: Pick<Props, "knowledge">) {
  const names = new Set([...knowledge.draft.regulars, ...knowledge.people.map(({ name }) => name)]);
  return (
    <datalist id={peopleList}>
      {[...names].map((name) => (
        <option value={name} />
      ))}
    </datalist>
  );
}

/** Who attended: the regulars to tap, and a line for others. */
export function AttendanceFields({ knowledge, texts: { newPage } }: Props) {
  return (
    <fieldset>
      <legend>{newPage.attending}</legend>
      <div class="chips">
        {knowledge.draft.regulars.map((name) => (
          <label>
            <input type="checkbox" name="attending" value={name} /> {name}
          </label>
        ))}
      </div>
      <label class="wide">
        {newPage.others} <input type="text" name="others" autocomplete="off" />
      </label>
    </fieldset>
  );
}

export function TriageFields({ knowledge, texts: { newPage } }: Props) {
  const { triage } = knowledge.draft;
  if (triage === null) return null;
  const field = (name: "thisWeek" | "nextWeek") => (
    <label>
      {newPage[name]}{" "}
      <input type="text" name={name} value={triage[name] ?? ""} list={peopleList} autocomplete="off" />
    </label>
  );
  return (
    <fieldset>
      <legend>{newPage.triage}</legend>
      <div class="fields">
        {field("thisWeek")}
        {field("nextWeek")}
      </div>
    </fieldset>
  );
}
