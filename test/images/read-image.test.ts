import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maxImageBytes, type PublishedImage, readImage } from "../../src/images/read-image.ts";
import { images, joined, pngOfSize, secret, talkative, turned } from "../support/images.ts";

const kinds = ["png", "jpg", "gif", "webp"] as const;

function published(bytes: Uint8Array): PublishedImage {
  const image = readImage(bytes);
  if ("message" in image) throw new Error(`This image ${image.message}.`);
  return image;
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

describe.each(kinds)("a file of kind %s", (kind) => {
  test("is known by its bytes, with its size", () => {
    expect(published(images[kind])).toMatchObject({ kind, width: 3, height: 2 });
  });

  test("is published without what programs and cameras say about it, and without what follows it", () => {
    expect(textOf(talkative[kind])).toContain(secret);
    const { bytes } = published(talkative[kind]);
    expect(textOf(bytes)).not.toMatch(/boathouse|old b|43\.07/);
    expect(textOf(bytes)).toBe(textOf(published(images[kind]).bytes));
  });

  test("is published with the same bytes again", () => {
    const { bytes } = published(images[kind]);
    expect(textOf(published(bytes).bytes)).toBe(textOf(bytes));
  });

  test("is damaged wherever it is cut off", () => {
    const { bytes } = published(images[kind]);
    for (let length = 12; length < bytes.length; length += 1)
      expect(readImage(bytes.subarray(0, length)), `${length} bytes`).toMatchObject({
        message: "is damaged or cut off",
      });
  });

  test("can hold any bytes", () => {
    const places = fc.array(fc.tuple(fc.nat(images[kind].length), fc.nat(255)), { maxLength: 8 });
    fc.assert(
      fc.property(places, (changes) => {
        const bytes = joined(talkative[kind]);
        for (const [at, value] of changes) bytes[at] = value;
        const image = readImage(bytes);
        return "message" in image || image.bytes.length <= bytes.length + 36;
      }),
    );
  });
});

describe("a photo", () => {
  test.each([
    [1, 3, 2],
    [3, 3, 2],
    [6, 2, 3],
    [8, 2, 3],
  ])(
    "that Exif turns by %i keeps the side that is up, and nothing else of Exif",
    (orientation, width, height) => {
      const photo = published(turned(orientation));
      expect(photo).toMatchObject({ width, height });
      expect(textOf(photo.bytes)).not.toContain("boathouse");
      expect(published(photo.bytes)).toMatchObject({ width, height });
    },
  );

  test("keeps its colour profile", () => {
    expect(textOf(published(images.jpg).bytes)).toContain("ICC_PROFILE");
  });
});

test("an animation keeps its frames and how often it repeats", () => {
  const text = textOf(published(talkative.gif).bytes);
  expect(text).toContain("NETSCAPE2.0");
  expect(text.split("\x21\xf9").length).toBe(3);
});

describe("a file is not published", () => {
  test.each([
    [
      "that is a page",
      Buffer.from('<svg onload="alert(1)">'),
      "is not a PNG, JPEG, GIF or WebP, whatever its name says",
    ],
    ["that is empty", new Uint8Array(), "is not a PNG, JPEG, GIF or WebP, whatever its name says"],
    ["that is large", joined(images.png, new Uint8Array(maxImageBytes)), "has more than 4 MB"],
    ["without pixels", pngOfSize(0, 2), "is damaged or cut off"],
    [
      "with too many pixels",
      pngOfSize(8000, 8000),
      "has 8000 × 8000 pixels, expected at most 25 million, and 12000 on a side",
    ],
    [
      "with a long side",
      pngOfSize(1, 20_000),
      "has 1 × 20000 pixels, expected at most 25 million, and 12000 on a side",
    ],
  ])("%s", (_, bytes, message) => {
    expect(readImage(bytes)).toMatchObject({ message });
  });
});
