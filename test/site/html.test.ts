import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, inject, test } from "vitest";
import { pageKinds } from "../support/page-kinds.ts";

const validator = validatorOf("error");
/** The form for new minutes sends nothing: what is written takes effect at once, and Enter must do nothing. */
const withoutSubmit = validatorOf("off");

function validatorOf(submitButton: "error" | "off"): HtmlValidate {
  return new HtmlValidate({
    extends: ["html-validate:recommended"],
    rules: {
      // Both spellings are valid; the renderer writes these.
      "doctype-style": ["error", { style: "lowercase" }],
      "void-style": ["error", { style: "selfclose" }],
      // A list may have a name, which screen readers announce.
      "aria-label-misuse": ["error", { allowAnyNamable: true }],
      // Boxes of one name are one field with several values.
      "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
      // Titles come from the minutes.
      "long-title": "off",
      "wcag/h32": submitButton,
    },
  });
}

test.for(pageKinds)("the $kind is valid HTML", async ({ site, path, template }) => {
  const [address = ""] = path.split("?");
  const file = join(inject(site).folder, address.replace(/(^|\/)$/, "$1index.html"));
  const chosen = template === "new" ? withoutSubmit : validator;
  const { results } = await chosen.validateString(readFileSync(file, "utf8"));
  const messages = results.flatMap((result) => result.messages);
  expect(
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  ).toEqual([]);
});
