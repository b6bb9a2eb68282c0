import type { PageLink } from "../../../src/model/pages.ts";
import type { Texts } from "../../../src/texts/texts.ts";
import { ownerKey } from "./owner-key.ts";

interface Props {
  readonly owners: readonly PageLink[];
  readonly texts: Texts;
}

const statuses = ["open", "back", "gone", "done", "dropped"] as const;
const ages = [2, 4, 8, 13, 26, 52] as const;

/** Filters of the list of action items, for its script; hidden without it. */
export function ActionFilter({ owners, texts }: Props) {
  const { owner, status, age, clear } = texts.actionFilter;
  return (
    <div id="action-filter" class="filters">
      <Choice name="owner" label={owner.label} all={owner.all}>
        {owners.map(({ path, label }) => [ownerKey({ written: label, path }), label])}
      </Choice>
      <Choice name="status" label={status.label} all={status.all}>
        {statuses.map((name) => [name, status.names[name]])}
      </Choice>
      <Choice name="age" label={age.label} all={age.all}>
        {ages.map((weeks) => [String(weeks), age.atLeast(weeks)])}
      </Choice>
      <button type="button" disabled>
        {clear}
      </button>
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  /** The option that leaves nothing out. */
  readonly all: string;
  readonly children: readonly (readonly [value: string, text: string])[];
}

function Choice({ name, label, all, children }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} autocomplete="off">
        <option value="">{all}</option>
        {children.map(([value, text]) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </label>
  );
}
