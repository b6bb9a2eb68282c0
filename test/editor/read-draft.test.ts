import { beforeAll, describe, expect, test } from "vitest";
import { draftPath } from "../../src/editor/draft-path.ts";
import { formOf } from "../../src/editor/form-of.ts";
import { createDraftReader } from "../../src/editor/read-draft.ts";
import { typedFigures } from "../../src/editor/typed-figures.ts";
import { readMinutesFile } from "../../src/minutes/minutes-file.ts";
import { minutesValues } from "../../src/minutes/minutes-values.ts";
import type { SourceFile } from "../../src/model/diagnostic.ts";
import { buildSiteData, type ContentFiles } from "../../src/pipeline.ts";
import { readContentFiles } from "../../src/plugins/content/read-content.ts";
import { nothingPrivate } from "../support/minutes.ts";

let content: ContentFiles;
beforeAll(async () => {
  content = await readContentFiles("content");
});

function build(minutes: readonly SourceFile[]) {
  return buildSiteData({ ...content, minutes }, { basePath: "/", url: null });
}

/** Minutes of 2020 as the page for new minutes reads them, which knows the minutes before, and as the build does. */
function writtenAgain(index: number) {
  const { site } = build(content.minutes.slice(0, index));
  const source = content.minutes[index];
  const front = source && readMinutesFile(source).front;
  const values = front?.yaml && minutesValues(front.yaml, nothingPrivate, { path: "a.md", day: null }).value;
  if (!site || !values) throw new Error("These minutes cannot be read.");
  const { knowledge } = site.newPage;
  const form = formOf(values, front.body.trimStart());
  const place = draftPath(knowledge, form.date);
  const reading = createDraftReader(knowledge)(form, place);
  const file = { path: place, bytes: new TextEncoder().encode(reading.written.text) };
  const built = build([...content.minutes.slice(0, index), file]);
  const figures = typedFigures(knowledge)(reading.written.values, place);
  return { path: source?.path, values, reading, figures, file, built };
}

const indexes = [1, 2, 5, 9, 14, 20, 26, 33, 40, 45];

describe("minutes that are written on the page", () => {
  test.each(indexes)("number %i of 2020 have the page that the build makes of them", (index) => {
    const { reading, built } = writtenAgain(index);
    expect(reading.page).toEqual(built.site?.meetingPages.at(-1)?.make());
  });

  test.each(indexes)("number %i of 2020 have the changes that the build computes", (index) => {
    const { figures, built } = writtenAgain(index);
    const page = built.site?.meetingPages.at(-1)?.make();
    const changesOf = (counts: readonly { readonly name: string; readonly delta: unknown }[] = []) =>
      counts.map(({ name, delta }) => [name, delta]);
    expect(changesOf(figures?.tickets?.counts)).toEqual(changesOf(page?.tickets?.rows));
    expect(changesOf(figures?.queues?.counts)).toEqual(changesOf(page?.queues?.rows));
  });

  test.each(indexes)("number %i of 2020 have the findings that check prints", (index) => {
    const { reading, built, file } = writtenAgain(index);
    expect(reading.diagnostics).toEqual(built.diagnostics.filter((one) => one.file === file.path));
  });

  test.each(indexes)("number %i of 2020 have a file with the same values", (index) => {
    const { path, values, file } = writtenAgain(index);
    const front = readMinutesFile(file).front;
    const again =
      front?.yaml && minutesValues(front.yaml, nothingPrivate, { path: file.path, day: null }).value;
    const { coordinates, ...others } = values;
    expect([file.path, again]).toEqual([path, others]);
  });
});
