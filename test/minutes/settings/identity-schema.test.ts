import { expect, test } from "vitest";
import * as z from "zod";
import { identityKeys, writtenIdentity } from "../../../src/minutes/settings/identity-schema.ts";

const schema = z.object(identityKeys);

test("one value is for both themes, and two are for one each", () => {
  const values = { accent: "#0B5A5E", logo: { light: "a.svg", dark: "b.png" } };
  expect(writtenIdentity(schema.parse(values))).toEqual({
    accent: { light: "#0b5a5e", dark: null },
    logo: { light: "a.svg", dark: "b.png" },
    favicon: null,
  });
});

test.for([{ accent: "#123" }, { accent: { light: "#0b5a5e" } }, { logo: "../a.svg" }, { favicon: "a.gif" }])(
  "%o is refused",
  (values) => {
    expect(schema.safeParse(values).success).toBe(false);
  },
);
