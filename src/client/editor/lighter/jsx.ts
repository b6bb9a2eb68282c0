// In the browser, in place of the package `preact`: minutes are shown once for each change, and nothing of them is kept.

/** What only a template makes: no text of minutes can hold a symbol, so none can pass for an element. */
const mark = Symbol.for("pv");

interface Element {
  /** The name of a tag, or a component. */
  readonly type: string | ((props: Props) => unknown);
  readonly props: Props;
}

type Props = Readonly<Record<string, unknown>>;

/** What the compiler makes of an element; see https://preactjs.com/guide/v10/getting-started/#jsx */
export function jsx(type: Element["type"], props: Props): Element {
  return { type, props, ...{ constructor: mark } };
}

export const jsxs = jsx;

export function Fragment({ children }: Props): unknown {
  return children;
}

export function isValidElement(node: unknown): boolean {
  return typeof node === "object" && node !== null && Reflect.get(node, "constructor") === mark;
}
