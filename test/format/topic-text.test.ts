import { describe, expect, test } from "vitest";
import { topicKey, topicText } from "../../src/format/topic-text.ts";

describe("the topic of a line", () => {
  test("is the line without its addresses", () => {
    expect(topicText("The [guide](https://example.org/a) is new: https://example.org/b.")).toBe(
      "The guide is new",
    );
  });

  test("does not end in the preposition of an address", () => {
    expect(topicText("Everyone registers at https://example.org/")).toBe("Everyone registers…");
    expect(topicText("A new place, see https://a.example/ and https://b.example/")).toBe("A new place…");
  });

  test("does not start with the dash after an address", () => {
    expect(topicText("https://a.example/ - the ferry has a new room")).toBe("the ferry has a new room");
  });

  test("is cut where it is too long", () => {
    expect(topicText("paint ".repeat(60))).toMatch(/^paint [a-z ]+…$/);
  });
});

test("lines that differ only in numbers, days and brackets have one key", () => {
  expect(topicKey("Doc focus this Friday (11/12)")).toBe(topicKey("Doc focus Thursday afternoon"));
  expect(topicKey("Doc focus this Friday")).not.toBe(topicKey("Crane focus this Friday"));
});

test("a very long line of signs costs no more than a short one", () => {
  expect(topicText(`${"-".repeat(200_000)}a`)).toMatch(/^-*$/);
  expect(topicKey(`${"[".repeat(20_000)}anchor`)).toBe("");
});
