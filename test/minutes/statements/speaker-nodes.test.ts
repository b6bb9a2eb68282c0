import { describe, expect, test } from "vitest";
import { withSpeakerApart } from "../../../src/minutes/statements/speaker-nodes.ts";
import { markdown } from "../../support/minutes.ts";

function apart(text: string, speaker: string) {
  const { children, words } = withSpeakerApart(markdown()(text).parseInline(text), speaker, "Lena Brook");
  const node = children.find(({ type }) => type === "speaker");
  return { speaker: node && "children" in node ? node.children : null, words };
}

describe("the speaker of a turn is apart from the words", () => {
  test.each([
    ["Lena: hello", "Lena", "Lena"],
    ["10:02 <lena> hello", "lena", "<lena>"],
    ["[name=Lena] hello", "Lena", "[name=Lena]"],
    ["Lena (on the phone): hello", "Lena", "Lena"],
  ])("in %s", (text, speaker, written) => {
    expect(apart(text, speaker)).toEqual({ speaker: [{ type: "text", value: written }], words: "hello" });
  });

  test.each([
    "**Lena**: hello",
    "**Lena:** hello",
    "**Lena (Ferry Co):** hello",
    "[Lena](https://l.example): hello",
  ])("in %s, with its style", (text) => {
    expect(apart(text, "Lena")).toMatchObject({
      speaker: [{ children: [{ type: "text" }] }],
      words: "hello",
    });
  });

  test("unless one style covers both", () => {
    expect(apart("**Lena: hello**", "Lena")).toEqual({ speaker: null, words: "hello" });
  });
});
