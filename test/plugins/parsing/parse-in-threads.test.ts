import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import {
  buildSiteData,
  type ContentFiles,
  createMinutesMemory,
  type KnownFile,
  orderedParser,
  parsingOrder,
} from "../../../src/pipeline.ts";
import { compiledFile } from "../../../src/plugins/compiled-code.ts";
import { readImageFile } from "../../../src/plugins/content/read-image-file.ts";
import {
  type ParsedTurn,
  parseInThreads,
  type ThreadOrder,
} from "../../../src/plugins/parsing/parse-in-threads.ts";
import { nothingTaken } from "../../../src/plugins/parsing/turns.ts";
import { siteYaml } from "../../support/archive.ts";
import { sourceFile } from "../../support/minutes.ts";
import { syntheticMinutes } from "../../support/synthetic-minutes.ts";

const destination = { basePath: "/", url: null };

/** Any image of the current folder. */
const image = "docs/meeting.png";

function contentOf(minutes: readonly { readonly name: string; readonly text: string }[]): ContentFiles {
  return {
    settings: sourceFile(siteYaml, "site.yaml"),
    people: null,
    minutes: minutes.map(({ name, text }) => sourceFile(text, name)),
    pictures: [],
    images: [{ path: image, read: () => readImageFile(image) }],
    hasMinutesFolder: true,
    skipped: [],
  };
}

async function knownAfter(content: ContentFiles): Promise<readonly KnownFile[]> {
  const memory = createMinutesMemory();
  await parseInThreads(content, destination, memory);
  return memory.knowledge().files;
}

const many = contentOf(
  syntheticMinutes(110).map(({ name, text }, at) => {
    if (at % 7 === 0) return { name, text: text.replace("---\n", "---\ncoordinates: the old boathouse\n") };
    if (at % 7 === 1) return { name, text: `${text}\nWe meet at the old boathouse. See #12.\n` };
    if (at % 7 === 3) return { name, text: `${text}\n![Page](${image})\n\n![None](docs/none.png)\n` };
    return { name, text: at % 7 === 2 ? text.replace(/^date: .*$/m, "date: soon") : text };
  }),
);

test("two threads find in many files, and complain of, what one finds, in the same order", async () => {
  const alone = createMinutesMemory();
  const { diagnostics } = buildSiteData(many, destination, alone);
  expect(diagnostics.map(({ severity }) => severity)).toContain("error");
  const known = await knownAfter(many);
  expect(known).toEqual(alone.knowledge().files);
  expect(JSON.stringify(known)).not.toContain("We meet at the old boathouse");
  expect(JSON.stringify(known)).toMatch(/"images":.*"unshownImages":/);
});

test("the thread alone parses every file as this one does", async () => {
  const order = parsingOrder(many, destination, createMinutesMemory());
  if (order === null) throw new Error("the settings cannot be read");
  const files = order.unparsed.files.map((file) => ({ ...file, file: null }));
  const unparsed = { ...order.unparsed, files };
  const workerData: ThreadOrder = { ...order, unparsed, taken: nothingTaken() };
  const thread = new Worker(compiledFile("src/plugins/parsing/parse-thread.ts"), { workerData });
  const answers: ParsedTurn[] = [];
  thread.on("message", (answer: ParsedTurn) => answers.push(answer));
  await once(thread, "exit");
  const parse = orderedParser(order, readImageFile);
  expect(answers.flatMap(({ parsed }) => parsed)).toEqual(files.map((file) => parse(file).parsed));
});

test("a few files are left to be parsed without threads", async () => {
  const [first] = await knownAfter({ ...many, minutes: many.minutes.slice(0, 20) });
  expect(first?.parsed).toBeNull();
});

test("what is parsed is not parsed again", async () => {
  const memory = createMinutesMemory();
  buildSiteData(many, destination, memory);
  expect(parsingOrder(many, destination, memory)?.unparsed.files).toEqual([]);
});

test("settings that cannot be read are left for the build to report", async () => {
  const broken = { ...many, settings: sourceFile("title: [", "site.yaml") };
  expect(await knownAfter(broken)).toEqual([]);
});
