import type { OpenItem } from "../../../src/model/writing/draft.ts";
import type { Texts } from "../../../src/texts/texts.ts";

interface Props {
  readonly items: readonly OpenItem[];
  readonly texts: Texts;
}

const choices = ["open", "done", "dropped"] as const;

/** What becomes of each action item that the last minutes leave open. A script applies it to the text. */
export function ActionFields({ items, texts: { newPage } }: Props) {
  if (items.length === 0) return null;
  return (
    <fieldset class="action-fields">
      <legend>{newPage.actions}</legend>
      <p class="note">{newPage.actionsHint}</p>
      <ol>
        {items.map(({ text, owners, firstSeen }, index) => (
          <li data-item={index}>
            <fieldset>
              <legend>
                {text} <span class="age">{newPage.openSince(firstSeen)}</span>
              </legend>
              <div class="fields">
                <span class="chips">
                  {choices.map((choice) => (
                    <label>
                      <input
                        type="radio"
                        name={`action/${index}`}
                        value={choice}
                        checked={choice === "open"}
                      />{" "}
                      {newPage.choices[choice]}
                    </label>
                  ))}
                </span>
                <label>
                  {newPage.owner}{" "}
                  <input
                    type="text"
                    name={`owner/${index}`}
                    value={owners.join(", ")}
                    list="new-people"
                    size={12}
                    aria-label={newPage.ownerOf(text)}
                    autocomplete="off"
                  />
                </label>
                <span class="note by-hand" hidden>
                  {newPage.changedByHand}
                </span>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
