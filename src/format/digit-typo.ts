/** A number that was probably meant, and what went wrong in typing it. */
export interface DigitTypo {
  readonly meant: number;
  readonly fault: string;
}

/** The likeliest number from `low` to `high` that one slip of the finger turns into `typed`; null where there is none. */
export function digitTypo(typed: number, low: number, high: number, expected: number): DigitTypo | null {
  const digits = String(typed).split("");
  const spliced = (at: number, remove: number, ...insert: readonly string[]): number =>
    Number(digits.toSpliced(at, remove, ...insert).join(""));
  const all = "0123456789".split("");
  const places = digits.map((_, at) => at);
  const slips: DigitTypo[] = [
    ...places.map((at) => ({ meant: spliced(at, 1), fault: "a digit too many" })),
    ...places.flatMap((at) => all.map((digit) => ({ meant: spliced(at, 1, digit), fault: "a wrong digit" }))),
    ...[...places, digits.length].flatMap((at) =>
      all.map((digit) => ({ meant: spliced(at, 0, digit), fault: "a digit missing" })),
    ),
    ...places.slice(1).map((at) => ({
      meant: spliced(at - 1, 2, digits[at] ?? "", digits[at - 1] ?? ""),
      fault: "two digits swapped",
    })),
  ];
  const distance = ({ meant }: DigitTypo): number => Math.abs(meant - expected);
  return (
    slips
      .filter(({ meant }) => meant !== typed && meant >= low && meant <= high)
      .toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  );
}
