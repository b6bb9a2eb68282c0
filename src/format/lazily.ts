/** Computes a value when it is first asked for, and then keeps it. */
export function once<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | null = null;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}

/** A value that is computed in steps. */
export interface Stepwise<Value> {
  /** Takes one step. Returns whether there are more. */
  readonly step: () => boolean;
  /** Takes the steps that are left. */
  readonly value: () => Value;
}

/** Computes a value as far as it is asked for, and then keeps it. */
export function stepwise<Value>(steps: () => Iterator<unknown, Value>): Stepwise<Value> {
  const iterator = once(steps);
  let last: IteratorResult<unknown, Value> | null = null;
  const next = (): IteratorResult<unknown, Value> => {
    if (!last?.done) last = iterator().next();
    return last;
  };
  return {
    step: () => !next().done,
    value() {
      let result = next();
      while (!result.done) result = next();
      return result.value;
    },
  };
}

/** An object of which each property is computed when it is first read, so that who reads few of them pays for few. */
export function lazily<Made extends object>(
  compute: {
    readonly [Key in keyof Made]: () => Made[Key];
  },
): Made {
  const properties = Object.entries<() => unknown>({ ...compute }).map(([key, value]) => [
    key,
    { enumerable: true, get: once(value) },
  ]);
  return Object.create(Object.prototype, Object.fromEntries(properties));
}
