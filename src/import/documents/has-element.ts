/** Whether an element of a document holds one that a selector finds; its `querySelector` has no null to tell that. */
export function hasElement(parent: ParentNode, selector: string): boolean {
  return parent.querySelectorAll(selector).length > 0;
}
