import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { optionTable as options } from "../scripts/option-table.ts";
import { diagnosticLine } from "../src/format/diagnostics.ts";
import { minutesSchema } from "../src/minutes/minutes-schema.ts";
import { settingsSchema } from "../src/minutes/settings/settings-schema.ts";
import { rules } from "../src/rules/check-archive.ts";
import { diagnosticsOf } from "./support/archive.ts";
import { mayImport, rooms } from "./support/rooms.ts";
import { readerFindings, rulesPage } from "./support/rules-page.ts";
import { codeOf, sourceFiles } from "./support/source-imports.ts";

const read = (path: string): string => readFileSync(path, "utf8");
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const codeBlock = /```[\s\S]*?```/g;
const readme = read("README.md");
const contributing = read("CONTRIBUTING.md");
const commands = read("docs/commands.md");
const architecture = read("docs/ARCHITECTURE.md");
const packageJson: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
} = JSON.parse(read("package.json"));

/** Names that the steps of ARCHITECTURE invent for what a reader is to add. */
const invented = {
  files: ["src/rules/triage-twice.ts", "test/rules/triage-twice.test.ts"],
  names: ["triageTwice", "decisionSeries", "decisionFigures", "decisionChart"],
} as const;

describe.each(documents)("%s", (document) => {
  const text = read(document);

  test("names paths that exist", () => {
    const paths =
      text.match(/(?<![\w/.<-])(?:src|test|scripts|templates|docs|content|\.github)\/[\w./-]*[\w/]/g) ?? [];
    const isInvented = (path: string): boolean => invented.files.some((file) => file === path);
    expect(paths.filter((path) => !isInvented(path) && !existsSync(path))).toEqual([]);
  });

  test("links to files that exist", () => {
    const folder = document.includes("/") ? "docs/" : "";
    const targets = [...text.replace(/`[^`\n]*`/g, "").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, target = ""]) => folder + target,
    );
    expect(targets.filter((target) => !existsSync(target))).toEqual([]);
  });

  test("names npm scripts that exist", () => {
    const scripts = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script = ""]) => script);
    expect(scripts.filter((script) => !(script in packageJson.scripts))).toEqual([]);
  });

  test("has no line that needs scrolling, tables aside", () => {
    expect(text.split("\n").filter((line) => line.length > 140 && !/^\s*[|!]|^content\//.test(line))).toEqual(
      [],
    );
  });
});

test.each(Object.keys(packageJson.scripts))(
  "one row of README and CONTRIBUTING explains the npm script %s",
  (script) => {
    const tables = [
      section(readme, "Commands"),
      section(contributing, "Test"),
      section(contributing, "Commands"),
    ];
    const rows = tables.flatMap((text) => text.split("\n"));
    const names = new RegExp(`^\\|.*\`npm (?:run )?${script}\`.*\\|.*\\|$`);
    expect(rows.filter((row) => names.test(row))).toHaveLength(1);
  },
);

describe("docs/commands.md", () => {
  test.each(["build", "check", "import", "links", "start"])("lists the options of %s", (script) => {
    const [, listed = ""] = /^\s*options: \[([^\]]*)\]/m.exec(read(`scripts/${script}.ts`)) ?? [];
    const own = [...listed.matchAll(/"([\w-]+)"/g)].map(([, name = ""]) => name);
    const rows = tableRows(section(commands, "Options")).filter(([option = ""]) => option.startsWith("`--"));
    const documented = rows
      .filter(([, commands = ""]) => commands.split(", ").includes(script))
      .flatMap(([option = ""]) => [...option.matchAll(/--([\w-]+)/g)].map(([, name = ""]) => name));
    expect(new Set(documented)).toEqual(new Set(own));
  });

  test("and CONTRIBUTING.md name every option by the name and value that --help prints", () => {
    const printed = Object.values(options).map(({ help }) => help.split(/\s{2,}/)[0] ?? "");
    expect(printed.filter((option) => !`${commands}${contributing}`.includes(`\`${option}\``))).toEqual([]);
  });
});

test("docs/minutes.md explains every key of front matter", () => {
  const text = read("docs/minutes.md");
  expect(keysOf(minutesSchema).filter((key) => !isNamed(key, text))).toEqual([]);
});

test("docs/settings.md explains every key of site.yaml", () => {
  const text = read("docs/settings.md");
  expect(keysOf(settingsSchema).filter((key) => !isNamed(key, text))).toEqual([]);
});

describe("README.md", () => {
  test("gives a reason for every dependency and for no other package", () => {
    const rows = tableRows(section(readme, "How it is made")).filter(([, reason]) => reason !== "why");
    const listed = rows.flatMap(([names = ""]) => names.split(", "));
    const installed = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(new Set(listed.filter((name) => name !== "---"))).toEqual(new Set(installed));
  });

  const example = /```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const settings = read("content/site.yaml");

  test("shows minutes without errors or warnings", () => {
    const file = { path: "content/minutes/2020/2020-09-14.md", text: example };
    expect(diagnosticsOf([file], { settings })).toEqual([]);
  });

  test.each(["README.md", "CONTRIBUTING.md"])(
    "and %s show the error that those minutes have with a misspelled state",
    (document) => {
      const text = example.replace("Open: 166", "Ready for Tests: 166");
      const found = diagnosticsOf([{ path: "content/minutes/2020/2020-09-14.md", text }], { settings });
      expect(read(document).split("\n")).toContain(found.map(diagnosticLine).join("\n"));
    },
  );
});

describe("docs/rules.md", () => {
  test("is what the rules say of themselves", async () => {
    await expect(rulesPage(rules)).toMatchFileSnapshot("../docs/rules.md");
  });

  test("knows every finding that is made before the rules", () => {
    const known = new Set([...rules.map(({ id }) => id), ...Object.keys(readerFindings)]);
    const made = sourceFiles()
      .flatMap((file) => [...codeOf(file).matchAll(/ruleId: "([a-z-]+)"/g)])
      .flatMap(([, id]) => id ?? []);
    expect(made.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("docs/ARCHITECTURE.md", () => {
  const rows = tableRows(section(architecture, "Rooms")).slice(2);

  test("has the import rules that the architecture test enforces", () => {
    const allowed = new Map<string, readonly string[]>();
    let above: readonly string[] = [];
    for (const [room = "", , imports = ""] of rows) {
      const name = roomName(room);
      const own = imports === "row above" ? above : quoted(imports).map(roomName);
      allowed.set(name, own.toSorted());
      above = [...own, name];
    }
    const enforced = rooms.map((room) => [room, [...mayImport[room]].toSorted()] as const);
    expect(Object.fromEntries(allowed)).toEqual(Object.fromEntries(enforced));
  });

  test("says of every folder of src what lives there", () => {
    const folders = readdirSync("src", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => ({ parent: entry.parentPath, name: entry.name }));
    const isDescribed = ({ parent, name }: { readonly parent: string; readonly name: string }): boolean =>
      rows.some(([room = "", text = ""]) => {
        const path = roomName(room);
        const isInRow = `${parent}/`.startsWith(`${path}/`) && text.includes(`\`${name}/\``);
        return path.startsWith(`${parent}/${name}`) || isInRow;
      });
    expect(folders.filter((folder) => !isDescribed(folder))).toEqual([]);
  });

  test("names only functions, types and values that exist", () => {
    const code = [
      ...sourceFiles(),
      "test/support/rules.ts",
      "test/rules/check-archive.test.ts",
      "test/architecture.test.ts",
    ]
      .map(codeOf)
      .join("\n");
    const words = new Set(code.match(/\w+/g));
    const names = quoted(architecture).map((text) => /^(\w*[a-z]\w*)(?:\(|$)/.exec(text)?.[1] ?? "");
    const isInvented = (name: string): boolean => invented.names.some((other) => other === name);
    expect(names.filter((name) => name !== "" && !words.has(name) && !isInvented(name))).toEqual([]);
  });
});

/** The text below a heading of level 2, without its code blocks. */
function section(text: string, heading: string): string {
  const [, after = ""] = text.replace(codeBlock, "").split(`\n## ${heading}\n`);
  return after.split("\n## ")[0] ?? "";
}

/** The rows of all tables, as cells; headers and rules included. */
function tableRows(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
}

/** The pieces between backticks, code blocks left out. */
function quoted(text: string): string[] {
  return [...text.replace(codeBlock, "").matchAll(/`([^`\n]+)`/g)].map(([, piece = ""]) => piece);
}

/** `src/derive/people/` in backticks is the room `src/derive/people`. */
function roomName(cell: string): string {
  return cell.replaceAll("`", "").replace(/\/$/, "");
}

/** Whether a key is named, also within braces such as `{ url, branch }`. */
function isNamed(key: string, text: string): boolean {
  return new RegExp(`\`[^\`]*\\b${key}\\b[^\`]*\``).test(text);
}

/** The keys of a schema, at any depth. */
function keysOf(schema: z.ZodType): string[] {
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (name === "properties") for (const key of Object.keys(inner)) keys.add(key);
      visit(inner);
    }
  };
  visit(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
  return [...keys];
}
