import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, inject, test } from "vitest";
import { pageKinds } from "../support/page-kinds.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Both spellings are valid; the renderer writes these.
    "doctype-style": ["error", { style: "lowercase" }],
    "void-style": ["error", { style: "selfclose" }],
    // A list may have a name, which screen readers announce.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // Titles come from the minutes.
    "long-title": "off",
  },
});

test.for(pageKinds)("the $kind is valid HTML", async ({ site, path }) => {
  const [address = ""] = path.split("?");
  const file = join(inject(site).folder, address.replace(/(^|\/)$/, "$1index.html"));
  const { results } = await validator.validateString(readFileSync(file, "utf8"));
  const messages = results.flatMap((result) => result.messages);
  expect(
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  ).toEqual([]);
});
