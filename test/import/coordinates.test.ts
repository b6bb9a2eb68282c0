import { describe, expect, test } from "vitest";
import { readText } from "./old-minutes.ts";

describe("coordinates", () => {
  test.each([
    ["on a line", "**Coordinates:** Pier 4, PIN: 48151", ["Pier 4, PIN: 48151"]],
    ["with a hard break", "**Coordinates:** Pier 4  \n**Attending:** Ada", ["Pier 4"]],
    ["with a break as HTML", "Coordinates: Pier 4<br>\n**Attending:** Ada", ["Pier 4"]],
    [
      "on two lines",
      "**Coordinates:** Pier 4;\n    <https://quay.example/4>",
      ["Pier 4;", "<https://quay.example/4>"],
    ],
    ["below the label", "**Coordinates:**\nPier 4", ["Pier 4"]],
    ["in a list item", "-   **Coordinates:** Pier 4\n-   **Attending:** Ada", ["Pier 4"]],
    ["before another label in bold", "**Coordinates:** Pier 4\n**Scribe**: Ada", ["Pier 4"]],
    ["after the attendance", "**Attending:** Ada\n**Coordinates:** Pier 4", ["Pier 4"]],
    ["in any case", "COORDINATES : Pier 4", ["Pier 4"]],
    ["without a value", "**Coordinates:**  ", []],
  ])("are read %s", (_name, text, coordinates) => {
    const { values, body } = readText(`# Works\n\n${text}\n\n## News\n`);
    expect(values.coordinates).toEqual(coordinates);
    expect(body).not.toMatch(/Pier 4|quay|Coordinates/i);
  });

  test.each([
    ["below the first section", "## News\n\nCoordinates: Pier 4"],
    ["in a sentence", "The coordinates: Pier 4"],
    ["in code", "```\nCoordinates: Pier 4\n```"],
    ["in a comment", "<!--\nCoordinates: Pier 4\n-->"],
  ])("are not read %s", (_name, text) => {
    const { values, body } = readText(text);
    expect([values.coordinates, body]).toEqual([[], text]);
  });

  test("end before the next label", () => {
    const { values, body } = readText("**Coordinates:** Pier 4\n**Attending:** Ada\n**Scribe:** Bo\n");
    expect([values.attending, body]).toEqual([["Ada"], "**Scribe:** Bo\n"]);
  });
});
