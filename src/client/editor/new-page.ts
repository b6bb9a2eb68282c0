import { blankForm, dayValues } from "../../editor/blank-form.ts";
import { draftPath } from "../../editor/draft-path.ts";
import { typedFigures } from "../../editor/typed-figures.ts";
import { vocabularyOf } from "../../editor/vocabulary.ts";
import { writtenMinutes } from "../../editor/written-minutes.ts";
import { isIsoDate } from "../../format/days/days.ts";
import { newPage as texts } from "../../texts/en/new-page.ts";
import { showChanges } from "./changes.ts";
import { commitLinks } from "./commit.ts";
import { findElements, type PageElements } from "./elements.ts";
import { readForm, showForm } from "./form-fields.ts";
import { itemFields } from "./item-fields.ts";
import { keptDraft } from "./kept-draft.ts";
import type { EditedMinutes } from "./load-edited.ts";
import { loadOnDemand } from "./load-on-demand.ts";
import type { PageKnowledge } from "./page-knowledge.ts";
import { pasteRichText } from "./paste/paste-rich-text.ts";
import { readingWhenWanted } from "./reading-when-wanted.ts";
import { addColumn } from "./release-columns.ts";
import { suggestWhileTyping } from "./suggestions.ts";

/** After this pause in typing, in milliseconds, the page is read again. */
const pauseMillis = 200;

const elements = findElements();
if (elements) void openPage(elements, JSON.parse(elements.knowledge.textContent ?? "{}"));

/** For new minutes of a series, or with `?from=2020-09-14` for those of a day. */
async function openPage(page: PageElements, knowledge: PageKnowledge): Promise<void> {
  const from = new URLSearchParams(location.search).get("from");
  if (from === null || !isIsoDate(from)) return startPage(page, knowledge, null);
  const words = texts.edited;
  page.title.textContent = words.title(from);
  try {
    const { loadEdited } = await loadOnDemand(page.form);
    const edited = await loadEdited(from, knowledge);
    page.form.hidden = edited === null;
    page.lead.textContent = edited === null ? words.missing(from) : words.lead(edited.isPartlyPrivate);
    if (edited !== null) startPage(page, { ...edited.knowledge, basePath: knowledge.basePath }, edited);
  } catch {
    page.form.hidden = true;
    page.lead.textContent = words.failed;
  }
}

function startPage(page: PageElements, knowledge: PageKnowledge, edited: EditedMinutes | null): void {
  const { form, notes, status } = page;
  const today = localDay(new Date());
  const blank = edited?.form ?? blankForm(knowledge, today);
  const draft = keptDraft(`${location.pathname}${location.search}`);
  const figuresOf = typedFigures(knowledge);
  const read = readingWhenWanted(page, knowledge);
  const items = itemFields(form, notes, knowledge.draft.openItems);
  const repository = knowledge.beside === null ? null : knowledge.settings.repository;
  const commit = commitLinks(page, repository, edited?.path ?? null, texts);
  if (edited) showAsEdited(form);
  pasteRichText(form, notes, () => say(texts.pasted));
  suggestWhileTyping(notes, vocabularyOf(knowledge), texts);
  let byDay = dayValues(blank.date, today, knowledge);
  let pause: ReturnType<typeof setTimeout> | undefined;

  const restored = draft.load();
  showForm(form, blank);
  const untouched = JSON.stringify(readForm(form, blank.kept));
  if (restored) {
    showForm(form, restored);
    say(texts.restored);
  }
  update();

  form.addEventListener("input", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === "date") followDay();
    items.show();
    clearTimeout(pause);
    pause = setTimeout(() => {
      save();
      update();
    }, pauseMillis);
  });
  addEventListener("pagehide", save);
  form.addEventListener("submit", (event) => event.preventDefault());
  page.addRelease?.addEventListener("click", () => addColumn(form)?.focus());
  page.discard.addEventListener("click", () => {
    clearTimeout(pause);
    draft.remove();
    form.reset();
    showForm(form, blank);
    update();
    say(texts.discarded);
  });

  function save(): void {
    const now = readForm(form, blank.kept);
    if (JSON.stringify(now) === untouched) draft.remove();
    else say(draft.save(now) ? texts.kept : texts.notKept);
  }

  /** What follows from the day follows another day too, unless somebody changed it. */
  function followDay(): void {
    const now = readForm(form, blank.kept);
    const next = dayValues(now.date, today, knowledge);
    const pick = <Key extends keyof typeof byDay>(key: Key) =>
      now[key] === byDay[key] ? next[key] : now[key];
    showForm(form, {
      ...now,
      status: pick("status"),
      thisWeek: pick("thisWeek"),
      nextWeek: pick("nextWeek"),
    });
    byDay = next;
  }

  function update(): void {
    const filled = readForm(form, blank.kept);
    const path = draftPath(knowledge, filled.date);
    const written = writtenMinutes(filled);
    items.show();
    showChanges(form, figuresOf(written.values, path));
    commit.show(written, path);
    read(filled, path);
  }

  /** A screen reader repeats what is set again. */
  function say(notice: string): void {
    if (status.textContent !== notice) status.textContent = notice;
  }
}

/** While published minutes are edited, their day stays, because it names the file, and the items of the last minutes are left out. */
function showAsEdited(form: HTMLFormElement): void {
  const date = form.elements.namedItem("date");
  if (date instanceof HTMLInputElement) date.readOnly = true;
  form.querySelector(".action-fields")?.remove();
}

function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
