import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { rootCause } from "../../../src/plugins/root-cause.ts";
import { teamComponents } from "../../../src/plugins/team/team-components.ts";
import { componentNames } from "../../../templates/components/team/replaceable.ts";
import { type BuiltSite, buildInMemory, fileOf, htmlPages } from "../../support/build-in-memory.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** Each folder is removed at the end, because builds that failed may still read it. */
function contentWith(components: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder({}, afterAll);
  cpSync("test/sites/year", folder, { recursive: true });
  for (const [name, code] of Object.entries(components)) {
    const file = join(folder, "components", name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, code);
  }
  return folder;
}

function siteWith(components: Readonly<Record<string, string>>): Promise<BuiltSite> {
  return buildInMemory(contentWith(components));
}

/** What a build says about components that fail, without the folder of the test. */
async function complaintAbout(components: Readonly<Record<string, string>>): Promise<string> {
  const folder = contentWith(components);
  const error: unknown = await buildInMemory(folder).catch((reason: unknown) => reason);
  return rootCause(error).replaceAll(`${folder}/`, "");
}

describe("a component of the team", () => {
  test("replaces ours of the same name on every page", async () => {
    const site = await siteWith({
      "SiteFooter.js": `import { h } from "minutebook/components";
        export default ({ metadata }) => h("footer", { class: "own" }, "Ferries of ", metadata.title);`,
    });
    const pages = htmlPages(site).filter(([, html]) => html.includes("<header"));
    expect(pages.length).toBeGreaterThan(15);
    for (const [, html] of pages) {
      expect(html).toContain('<footer class="own">Ferries of Ferry minutes</footer>');
      expect(html).not.toContain("site-footer");
    }
  });

  test.each(componentNames)("may show our %s inside of it", async (name) => {
    const content = contentWith({
      [`${name}.js`]: `import { Fragment, h, ${name} } from "minutebook/components";
        export default (props) => h(Fragment, null, h(${name}, props), h("b", { class: "own" }, "ours"));`,
    });
    const site = await buildInMemory(content);
    const ours = await buildInMemory(content, { skip: ["components"] });
    const pages = htmlPages(site).filter(([, html]) => html.includes('<b class="own">ours</b>'));
    expect(pages.length).toBeGreaterThan(0);
    for (const [path, html] of pages)
      expect(html.replaceAll('<b class="own">ours</b>', "")).toBe(fileOf(ours, path));
  });

  test("may be JSX with types, and import parts beside it", async () => {
    const site = await siteWith({
      "MeetingHead.tsx": `import { MeetingHead, type MeetingHeadProps } from "minutebook/components";
        import { room } from "./parts/room.ts";
        export default function OurHead(props: MeetingHeadProps) {
          return <><MeetingHead {...props} /><p class="own">{props.meeting.date} in {room}</p></>;
        }`,
      "parts/room.ts": 'export const room: string = "the <harbour>";',
    });
    expect(fileOf(site, "/meetings/2020-03-09/")).toContain(
      '<p class="own">2020-03-09 in the &lt;harbour></p>',
    );
  });

  test("is not run by a build that leaves components out", async () => {
    const trace = join(temporaryFolder(), "trace");
    const code = `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(trace)}, ""); export default () => null;`;
    const content = contentWith({ "SiteFooter.js": code });
    const site = await buildInMemory(content, { skip: ["components"] });
    expect(fileOf(site, "/")).toContain("site-footer");
    expect(existsSync(trace)).toBe(false);
    await teamComponents({ content, skip: [] });
    expect(existsSync(trace)).toBe(true);
  });

  test("is the same until a file of its folder changes", async () => {
    const content = contentWith({
      "SiteFooter.js": 'import { words } from "./words.js"; export default () => words;',
      "words.js": 'export const words = "before";',
    });
    const load = () => teamComponents({ content, skip: [] });
    const before = await load();
    expect(await load()).toBe(before);
    writeFileSync(join(content, "components/words.js"), 'export const words = "after";');
    expect((await load()).SiteFooter).not.toBe(before.SiteFooter);
  });
});

describe("what is wrong with a component is said with its file and line", () => {
  test.each([
    ["a mistake in the code", { "SiteFooter.js": "\nexport default () => ;" }, "SiteFooter.js:2:1"],
    ["a mistake in JSX", { "SiteFooter.tsx": "export default () =>\n  <p" }, "SiteFooter.tsx:2:5"],
    [
      "a mistake in a part",
      { "SiteFooter.js": 'import "./part.js";\nexport default () => null;', "part.js": "\n\nconst;" },
      "part.js:3:1",
    ],
    ["code that fails", { "SiteFooter.js": "const nobody = null;\nnobody.name;" }, "SiteFooter.js:2:8"],
    [
      "a function that fails",
      { "SiteFooter.js": "export default\n  ({ no }) => no.thing;" },
      "SiteFooter.js:2:18",
    ],
    ["a function that returns nothing", { "SiteFooter.js": "export default () => {};" }, "SiteFooter.js:1:1"],
    ["a function to wait for", { "SiteFooter.js": "export default async () => null;" }, "SiteFooter.js:1:1"],
    ["no function", { "SiteFooter.js": "export const x = 1;" }, "SiteFooter.js:1:1"],
  ])("%s", async (_, components, place) => {
    expect(await complaintAbout(components)).toMatch(new RegExp(`^\\S*components/${place} error component `));
  });

  test("a name that is nearly that of a component of ours", async () => {
    expect(await complaintAbout({ "Sitefooter.js": "" })).toBe(
      'components/Sitefooter.js:1:1 error component there is no component "Sitefooter"; did you mean "SiteFooter"?',
    );
  });

  test("two files for one component", async () => {
    expect(await complaintAbout({ "SiteFooter.js": "", "SiteFooter.jsx": "" })).toBe(
      "components/SiteFooter.jsx:1:1 error component components/SiteFooter.js replaces SiteFooter too; keep one of the two files",
    );
  });
});

test("other files in the folder run no code", async () => {
  const content = contentWith({ "Button.jsx": "throw new Error();", "footer.js": "throw new Error();" });
  expect(await teamComponents({ content, skip: [] })).toEqual({});
});
