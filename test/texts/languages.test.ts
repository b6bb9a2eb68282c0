import { describe, expect, test } from "vitest";
import { interfaceLanguage, textsFor } from "../../src/texts/languages.ts";

describe("the texts for a language tag", () => {
  test.each(["es", "es-MX", "ES"])("are Spanish for %s, which pages keep as their language", (tag) => {
    expect(textsFor(tag).language).toBe("es");
    expect(interfaceLanguage(tag)).toBe(tag);
  });

  test.each(["fr", "pt-BR"])("are English for %s, and pages say so", (tag) => {
    expect(textsFor(tag).language).toBe("en");
    expect(interfaceLanguage(tag)).toBe("en");
  });
});

describe("words", () => {
  test("have the plural, the numbers and the lists of their language", () => {
    const { words, nouns } = textsFor("en");
    expect(words.counted(1, nouns.meeting)).toBe("1 meeting");
    expect(words.counted(1234, nouns.meeting)).toBe("1,234 meetings");
    expect(words.listed(["Open", "Waiting", "Closed"])).toBe("Open, Waiting and Closed");
  });

  test("are Spanish in Spanish", () => {
    const { words, nouns, dates } = textsFor("es");
    expect(words.counted(1, nouns.meeting)).toBe("1 reunión");
    expect(words.counted(12345, nouns.meeting)).toBe("12.345 reuniones");
    expect(words.listed(["Abierto", "Cerrado"])).toBe("Abierto y Cerrado");
    expect(dates.long("2020-09-14")).toBe("14 de septiembre de 2020");
    expect(dates.weekday("2020-09-14")).toBe("lunes");
  });
});

describe("dates in English", () => {
  const { dates } = textsFor("en");

  test("name the year only where it differs", () => {
    expect(dates.relativeTo("2020-09-14", "2020-01-06")).toBe("14 Sep");
    expect(dates.relativeTo("2020-09-14", "2021-01-04")).toBe("14 Sep 2020");
    expect(dates.monthRelativeTo("2020-09", "2021-01")).toBe("September 2020");
  });
});
