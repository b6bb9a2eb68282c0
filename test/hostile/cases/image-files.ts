import { images, joined, pngOfSize, talkative } from "../../support/images.ts";
import { body, type HostileCase } from "../hostile-case.ts";

/** Minutes that show an image file beside them. */
function showing(
  name: string,
  markdown: string,
  file: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>,
  finding: string | null = null,
): HostileCase {
  const files = Object.entries(file).map(([path, content]): [string, Uint8Array<ArrayBuffer>] => [
    path,
    typeof content === "string" ? joined(Buffer.from(content)) : content,
  ]);
  return { ...body(name, markdown, finding), images: Object.fromEntries(files) };
}

const script = "<script>alert(1)</script>";
const named = (sign: string): string => `hostile/a ${sign} onerror=alert(1).png`;

/** Image files that would run, lie about what they are, tell a secret, cost much, or lead elsewhere. */
export const imageFiles = [
  showing(
    "a drawing with a script under the name of an image",
    "![a](‸hostile/svg.png)",
    { "hostile/svg.png": `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>` },
    "image-file",
  ),
  showing(
    "a page under the name of an image",
    "![a](‸hostile/page.jpg)",
    { "hostile/page.jpg": `<!DOCTYPE html>${script}` },
    "image-file",
  ),
  showing(
    "a script that starts as a GIF",
    "![a](‸hostile/script.gif)",
    { "hostile/script.gif": "GIF89a=1;globalThis.pwned=1;" },
    "image-file",
  ),
  showing("a page after the end of an image", "![a](hostile/page.png)", {
    "hostile/page.png": joined(images.png, Buffer.from(script)),
  }),
  ...(["png", "jpg", "gif", "webp"] as const).map((kind) =>
    showing(`all that a file of kind ${kind} can say beside its pixels`, `![a](hostile/talk.${kind})`, {
      [`hostile/talk.${kind}`]: talkative[kind],
    }),
  ),
  showing(
    "a picture of four thousand million pixels",
    "![a](‸hostile/bomb.png)",
    { "hostile/bomb.png": pngOfSize(65_535, 65_535) },
    "image-file",
  ),
  showing(
    "a picture as high as a tower",
    "![a](‸hostile/tower.png)",
    { "hostile/tower.png": pngOfSize(1, 2 ** 31 - 1) },
    "image-file",
  ),
  showing(
    "a segment that is shorter than its own length",
    "![a](‸hostile/short.jpg)",
    { "hostile/short.jpg": joined([0xff, 0xd8, 0xff, 0xe1, 0, 0], images.jpg.subarray(2)) },
    "image-file",
  ),
  showing(
    "a chunk that is longer than its file",
    "![a](‸hostile/long.webp)",
    {
      "hostile/long.webp": joined(
        images.webp.subarray(0, 16),
        [255, 255, 255, 255],
        images.webp.subarray(20),
      ),
    },
    "image-file",
  ),
  showing("an image whose name ends an attribute", `![a](<${named('"')}>)`, { [named('"')]: images.png }),
  showing("an image whose name ends a tag", `![a](<${named("'")}>)`, { [named("'")]: images.png }),
  showing(
    "a description that is markup",
    `![a](hostile/b.png) ![<img src=x onerror=alert(1)>" onload="alert(1)](hostile/b.png)`,
    {
      "hostile/b.png": images.png,
    },
  ),
  showing("an image with the name of a card", "![a](hostile/card.png)", { "hostile/card.png": images.png }),
  showing(
    "a phone number as the name of an image",
    "![a](hostile/‸1-555-010-0199.png)",
    { "hostile/1-555-010-0199.png": images.png },
    "private-text",
  ),
  showing("an image outside of the content folder", "![a](‸../../../../etc/passwd.png)", {}, "dead-link"),
  showing("one image thousands of times", "![a](hostile/many.png)\n\n".repeat(900), {
    "hostile/many.png": images.png,
  }),
] satisfies readonly HostileCase[];
