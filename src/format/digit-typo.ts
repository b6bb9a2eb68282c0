/** The number that was probably meant, and the typing error. */
export interface DigitTypo {
  readonly meant: number;
  readonly fault: "extra" | "wrong" | "missing" | "swapped";
}

/**
 * The number between `low` and `high`, nearest to `expected`, that one typing error turns into `typed`; null
 * if none.
 */
export function digitTypo(typed: number, low: number, high: number, expected: number): DigitTypo | null {
  const digits = String(typed).split("");
  const spliced = (at: number, remove: number, ...insert: readonly string[]): number =>
    Number(digits.toSpliced(at, remove, ...insert).join(""));
  const all = "0123456789".split("");
  const positions = digits.map((_, at) => at);
  const typos: DigitTypo[] = [
    ...positions.map((at) => ({ meant: spliced(at, 1), fault: "extra" as const })),
    ...positions.flatMap((at) =>
      all.map((digit) => ({ meant: spliced(at, 1, digit), fault: "wrong" as const })),
    ),
    ...[...positions, digits.length].flatMap((at) =>
      all.map((digit) => ({ meant: spliced(at, 0, digit), fault: "missing" as const })),
    ),
    ...positions.slice(1).map((at) => ({
      meant: spliced(at - 1, 2, digits[at] ?? "", digits[at - 1] ?? ""),
      fault: "swapped" as const,
    })),
  ];
  const distance = ({ meant }: DigitTypo): number => Math.abs(meant - expected);
  return (
    typos
      .filter(({ meant }) => meant !== typed && meant >= low && meant <= high)
      .toSorted((a, b) => distance(a) - distance(b))[0] ?? null
  );
}
