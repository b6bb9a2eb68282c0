/** Longer texts are sentences, not names. */
const longestName = 60;
const mostWords = 5;

/** What lists of attendance have in place of a name, in English and Spanish, without accents and punctuation. */
const placeholders = new Set(
  [
    ...["all", "and others", "anyone", "everybody", "everyone", "me", "nobody", "no one", "none", "somebody"],
    ...[
      "someone",
      "us",
      "various",
      "you",
      "todos",
      "todas",
      "nadie",
      "alguien",
      "ninguno",
      "ninguna",
      "varios",
    ],
    ...["absent", "apologies", "guest", "guests", "observer", "observers", "present", "regrets", "remote"],
    ...[
      "ausentes",
      "invitado",
      "invitados",
      "observadores",
      "presentes",
      "others",
      "other",
      "otros",
      "otras",
    ],
    ...[
      "et al",
      "etc",
      "na",
      "name",
      "n a",
      "not recorded",
      "pending",
      "tba",
      "tbc",
      "tbd",
      "unknown",
      "xxx",
    ],
    ...["desconocido", "nombre", "pendiente", "por confirmar", "por definir", "vacante", "vacant"],
  ].map(withoutMarks),
);

/** Last words of groups, such as `HTCondor developers`. */
const groups =
  /(?:^| )(?:and \d+ others|attendees|devs|developers|equipo|folks|group|others|otros|people|participants|staff|team|teams)$/;

/** Whether a text in a list of attendance can be somebody's name. */
export function isName(text: string): boolean {
  if (text.length > longestName || !/\p{L}/u.test(text) || /[@:/]\S/.test(text.slice(1))) return false;
  const words = withoutMarks(text);
  return words.split(" ").length <= mostWords && !placeholders.has(words) && !groups.test(words);
}

function withoutMarks(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
