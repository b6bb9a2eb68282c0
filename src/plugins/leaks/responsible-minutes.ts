import type { PlaceOfMeeting } from "../../model/meeting.ts";
import type { LeakedWords } from "../../model/privacy.ts";
import type { SaidText } from "../../model/site-data.ts";
import { searchableWords } from "../../privacy/leaked-words.ts";

/** Some words of the minutes of a meeting. */
export interface PartOfLeak {
  readonly place: PlaceOfMeeting;
  readonly words: string;
}

/** What minutes say that makes a private text. */
export interface Responsible extends PartOfLeak {
  /** What other minutes say, without which it would not be private; null if these minutes alone are responsible. */
  readonly beside: PartOfLeak | null;
}

/** Which minutes say some words, oldest first, each with its number among all. */
type PlacesOf = (words: string) => readonly (readonly [number: number, place: PlaceOfMeeting])[];

/** If there are more, they come from the settings, and a search for them all would take too long. */
const mostLeaks = 200;

/**
 * Finds the minutes without which a private text would not be on the site. Of its parts, it takes the one that the fewest
 * minutes have, and of two such parts the newer one: what a team has written for years need not change.
 */
export function responsibleMinutes(
  leaks: readonly LeakedWords[],
  said: Iterable<SaidText>,
): (leak: LeakedWords) => readonly Responsible[] {
  const distinct = new Map(leaks.map((leak) => [JSON.stringify(leak), leak]));
  const placesOf = findPlaces([...distinct.values()].slice(0, mostLeaks).flatMap(partsOf), said);
  return (leak) => responsibleFor(leak, placesOf);
}

function responsibleFor({ words, beside }: LeakedWords, placesOf: PlacesOf): Responsible[] {
  const whole = words.join(" ");
  const parts = [...(placesOf(whole).length > 0 ? [whole] : words), ...(beside === null ? [] : [beside])];
  const [rarest, ...others] = parts
    .map((part) => ({ words: part, places: placesOf(part) }))
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => a.places.length - b.places.length || newest(b.places) - newest(a.places));
  if (!rarest) return [];
  return rarest.places.map(([number, place]) => {
    const other = others.find(({ places }) => places.every(([another]) => another !== number));
    const beside = other?.places.at(-1)?.[1];
    return {
      place,
      words: rarest.words,
      beside: other && beside ? { place: beside, words: other.words } : null,
    };
  });
}

function newest(places: ReturnType<PlacesOf>): number {
  return places.at(-1)?.[0] ?? 0;
}

function partsOf({ words, beside }: LeakedWords): string[] {
  return [words.join(" "), ...words, ...(beside === null ? [] : [beside])];
}

function findPlaces(parts: readonly string[], said: Iterable<SaidText>): PlacesOf {
  const places = new Map(parts.map((part): [string, [number, PlaceOfMeeting][]] => [part, []]));
  let number = 0;
  for (const { place, text } of said) {
    const words = searchableWords(text);
    for (const [part, found] of places) if (words.includes(` ${part} `)) found.push([number, place]);
    number += 1;
  }
  return (part) => places.get(part) ?? [];
}
