import { expect, test } from "vitest";
import { imageLibrary } from "../../src/images/image-library.ts";
import { images } from "../support/images.ts";

function libraryOf(...names: readonly string[]) {
  const asked: string[] = [];
  const { look, publish } = imageLibrary(
    "content/",
    names.map((name) => ({
      path: `content/${name}`,
      read() {
        asked.push(name);
        return images.png;
      },
    })),
  );
  return { look, publish, asked };
}

test("only the images that minutes refer to are read, each once", () => {
  const { look, asked } = libraryOf("a.png", "b.png");
  const facts = { kind: "png", width: 3, height: 2 };
  expect([look("content/b.png"), look("content/b.png")]).toEqual([facts, facts]);
  expect(asked).toEqual(["b.png"]);
});

test.each([
  ["docs/a.png"],
  ["../content/a.png"],
  ["content/plan.svg"],
  ["content/plan.avif"],
  ["content/notes"],
])("%s is no image of the folder", (path) => {
  expect(libraryOf("a.png", "plan.svg", "plan.avif").look(path)).toBeNull();
});

test.each([
  ["content/Board.png", 'did you mean "board.png"?'],
  ["content/board.jpg", 'did you mean "board.png"?'],
  ["content/plan.png", "add the file, or correct its path"],
])("%s is missing", (path, hint) => {
  expect(libraryOf("board.png").look(path)).toEqual({
    message: `cannot be shown: there is no ${path}`,
    hint,
  });
});

test("a letter with an accent is the same whether a system writes it as one sign or as two", () => {
  expect(libraryOf("ca\u00f1a.png").look("content/can\u0303a.png")).toMatchObject({ kind: "png" });
});

test("a file that cannot be read is not published", () => {
  const file = { path: "content/a.png", read: () => ({ reason: "it is a link to another file" }) };
  const { look, publish } = imageLibrary("content/", [file]);
  expect(look("content/a.png")).toMatchObject({ message: "cannot be read: it is a link to another file" });
  expect(publish("content/a.png")).toBeNull();
});
