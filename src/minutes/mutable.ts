/** A node of a tree that is still being made. */
export type Mutable<Node> = { -readonly [Key in keyof Node]: Node[Key] };
