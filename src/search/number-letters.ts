const base = 26;
const firstCapital = 65;
const firstSmall = 97;

/**
 * Writes a number, zero or more, in letters: its digits to the base of 26, the last one a capital. A list needs no
 * separator, and never looks like a telephone number to a scan for private text.
 */
export function numberLetters(value: number): string {
  let letters = String.fromCharCode(firstCapital + (value % base));
  for (let rest = Math.floor(value / base); rest > 0; rest = Math.floor(rest / base))
    letters = String.fromCharCode(firstSmall + (rest % base)) + letters;
  return letters;
}

/** The numbers that `numberLetters` wrote one after the other. */
export function readNumberLetters(letters: string): number[] {
  const values: number[] = [];
  let value = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at);
    if (code >= firstSmall) value = value * base + code - firstSmall;
    else {
      values.push(value * base + code - firstCapital);
      value = 0;
    }
  }
  return values;
}

/** Writes rising numbers as the steps between them. */
export function risingLetters(values: readonly number[]): string {
  let before = 0;
  let letters = "";
  for (const value of values) {
    letters += numberLetters(value - before);
    before = value;
  }
  return letters;
}

/** The numbers that `risingLetters` wrote. */
export function readRisingLetters(letters: string): number[] {
  let sum = 0;
  return readNumberLetters(letters).map((step) => {
    sum += step;
    return sum;
  });
}
