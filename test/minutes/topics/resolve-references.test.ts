import { describe, expect, test } from "vitest";
import { knownRepositories } from "../../../src/minutes/topics/known-repositories.ts";
import { resolveReferences } from "../../../src/minutes/topics/resolve-references.ts";
import type { Inline } from "../../../src/model/body.ts";

const hull = { forge: "github", host: "github.com", path: "ferry/hull" } as const;
const sails = { forge: "github", host: "github.com", path: "ferry/sails" } as const;
const nothingLinked = knownRepositories([], []);

/** The labels of the references in a text, with `hull` and then `sails` as the repositories that a number may belong to. */
function labelsIn(content: readonly Inline[]): readonly string[] {
  return resolveReferences(content, [null, hull, sails], nothingLinked, []).flatMap((node) =>
    node.type === "issueKey" ? (node.reference ?? []) : [],
  );
}

function text(value: string): Inline {
  return { type: "text", value };
}

describe("a number alone", () => {
  test("belongs to the first repository that it may belong to", () => {
    expect(labelsIn([text("see #12 and #17")])).toEqual(["ferry/hull#12", "ferry/hull#17"]);
  });

  test("belongs to the repository that was named before it in the same text", () => {
    expect(labelsIn([text("see ferry/deck#3 and #12")])).toEqual(["ferry/deck#3", "ferry/deck#12"]);
  });

  test("belongs to the repository that a link before it leads to", () => {
    const link: Inline = { type: "link", url: "https://github.com/ferry/oars", children: [text("oars")] };
    expect(labelsIn([link, text(" and #12")])).toEqual(["ferry/oars#12"]);
  });

  test("stays text where no repository is likely", () => {
    expect(resolveReferences([text("see #12")], [null], nothingLinked, [])).toEqual([text("see #12")]);
  });
});

test("the text around references stays", () => {
  const nodes = resolveReferences([text("see #12, then rest")], [hull], nothingLinked, []);
  expect(nodes.map((node) => ("value" in node ? node.value : ""))).toEqual(["see ", "#12", ", then rest"]);
});
