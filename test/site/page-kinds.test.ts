import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { pageKinds } from "../support/page-kinds.ts";

const ending = /\.tsx$/;

test("the browser tests open a page of every template", () => {
  const templates = ["templates", "templates/many"]
    .flatMap((folder) => readdirSync(folder))
    .filter((file) => ending.test(file))
    .map((file) => file.replace(ending, ""))
    // A server shows the one in place of a site that it could not build; the other is a picture and no page.
    .filter((name) => !["problem", "chart-picture"].includes(name));
  const kinds = new Set(pageKinds.map(({ template }) => template));
  expect([...kinds].toSorted()).toEqual(templates.toSorted());
});
