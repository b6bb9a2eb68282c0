import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { describe, expect, inject, test } from "vitest";
import { filesBelow, pagesOf } from "../support/output-files.ts";

describe.for(["technology", "oddities"] as const)("the %s site", (name) => {
  const { folder } = inject(name);
  const files = filesBelow(folder);
  const read = (path: string): string => readFileSync(join(folder, path), "utf8");
  const publicUrl = /<loc>(.*?)<\/loc>/.exec(read("sitemap.xml"))?.[1] ?? "";

  test.for(files.filter((path) => path.endsWith(".xml")))("%s is well-formed XML", (path) => {
    const parser = new SaxesParser({ xmlns: true });
    parser.write(read(path)).close();
  });

  test.for(files.filter((path) => path.endsWith(".json")))("%s is JSON", (path) => {
    expect(JSON.parse(read(path))).toBeTypeOf("object");
  });

  test("the sitemap lists the pages that search engines may show, and no others", () => {
    const listed = [...read("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => address);
    const visible = pagesOf(folder)
      .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
      .map(({ address }) => publicUrl + address);
    expect(new Set(listed)).toEqual(new Set(visible));
  });

  test("every address in the feeds, the calendar and the JSON is a page", () => {
    const isData = /feed\.(?:xml|json)$|^digest\.xml$|^api\/.*\.json$|calendar\.ics$/;
    const texts = files.filter((path) => isData.test(path)).map((path) => read(path).replaceAll("\r\n ", ""));
    const addresses = texts.flatMap((text) => text.match(/https?:\/\/[^\s"<>&\\]+/g) ?? []);
    const own = addresses.filter((address) => address.startsWith(publicUrl));
    const lost = own.filter((address) => {
      const { pathname } = new URL(address);
      const below = pathname.slice(new URL(publicUrl).pathname.length);
      return !files.includes(below.replace(/(^|\/)$/, "$1index.html"));
    });
    expect({ lost, hasAny: own.length > 0 }).toEqual({ lost: [], hasAny: true });
  });

  test("styles load nothing from other sites", () => {
    const styles = files.filter((path) => path.endsWith(".css")).map(read);
    expect(styles.filter((style) => /@import|url\((?!["']?(?:data:|\.\/))/.test(style))).toEqual([]);
  });

  test("only scripts, styles and fonts that the pages use are published", () => {
    const html = pagesOf(folder)
      .map((page) => page.html)
      .join("");
    const published = files.filter((path) => path.startsWith("assets/"));
    const used = new Set(published.filter((path) => html.includes(`/${path}"`)));
    // A file that is used may load others; a set goes on to what is added to it.
    for (const user of used) {
      const text = read(user);
      for (const path of published) if (text.includes(`"./${basename(path)}"`)) used.add(path);
    }
    expect(published.filter((path) => !used.has(path))).toEqual([]);
  });
});

test("the script of all pages is less than 4 KB, packed", () => {
  const { folder } = inject("technology");
  const sizes = filesBelow(folder)
    .filter((path) => /^assets\/reader-.*\.js$/.test(path))
    .map((path) => gzipSync(readFileSync(join(folder, path))).length);
  expect(sizes).toEqual([expect.any(Number)]);
  expect(sizes[0]).toBeLessThan(4 * 1024);
});

test("no file contains the dial-in of 14 September 2020", () => {
  const { folder } = inject("technology");
  // Its number, its code, or an address of its host; the script that checks new minutes names the host alone.
  const dialIn = /555.?010.?(?:0?199|019)|\.zoom\.us|zoom\.us\//;
  const leaks = filesBelow(folder).filter((path) => dialIn.test(readFileSync(join(folder, path), "latin1")));
  expect(readFileSync("content/minutes/2020/2020-09-14.md", "utf8")).toMatch(dialIn);
  expect(leaks).toEqual([]);
});
