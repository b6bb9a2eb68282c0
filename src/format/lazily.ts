/** Computes a value when it is first asked for, and then keeps it. */
export function once<Value>(compute: () => Value): () => Value {
  let computed: { readonly value: Value } | null = null;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
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
