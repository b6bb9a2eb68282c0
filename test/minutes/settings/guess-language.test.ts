import { expect, test } from "vitest";
import { guessLanguage } from "../../../src/minutes/settings/guess-language.ts";

test.each([
  [
    "en",
    "We talked about the pump and the barrel. The club is to buy a new one, and that will be in May for all.",
  ],
  [
    "es",
    "Hablamos de la bomba y del barril. El club va a comprar uno nuevo para los huertos y las camas, con una bolsa por semilla.",
  ],
  [
    "de",
    "Wir sprachen von der Pumpe und dem Fass. Die Gruppe kauft ein neues, und das ist nicht zu teuer für den Garten.",
  ],
])("tells %s by its small words", (language, text) => {
  expect(guessLanguage([text, text])).toBe(language);
});

test("tells nothing by a few words", () => {
  expect(guessLanguage(["The pump leaks."])).toBeNull();
});
