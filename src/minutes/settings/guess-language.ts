/** Words that every text of a language has many of, and that few texts of another language have. */
const frequentWords: Readonly<Record<string, string>> = {
  en: "the and of to is that for with was are this we will be have",
  es: "el los las que y del por para con una se es como al más",
  de: "der die und das ist nicht mit ein eine den von wir zu auf werden",
  fr: "le les des et est une dans pour que du nous sur pas au avec",
  pt: "os as que não uma para com do da em no na mais foi são",
  it: "il che di per una del della sono con gli non alla è si nel",
  nl: "het een van en de dat niet wij voor met zijn op te aan ook",
};

/** The number of these words that is needed: a shorter text says too little. */
const fewest = 20;

/** The language that most frequent words of the texts are from, as a language tag; null if there are too few of them. */
export function guessLanguage(texts: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  const found = Object.entries(frequentWords).map(([language, words]) => ({
    language,
    count: words.split(" ").reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const [best] = found.toSorted((a, b) => b.count - a.count);
  return best && best.count >= fewest ? best.language : null;
}
