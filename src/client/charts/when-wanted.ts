const signs = ["pointerenter", "pointermove", "pointerdown", "keydown", "focusin"] as const;

/**
 * Loads what makes an element interactive when a reader first points at it, touches it or reaches it by keyboard. What the
 * reader did meanwhile is repeated at the end, so that nothing needs to be done twice.
 */
export function whenWanted(target: HTMLElement, load: () => Promise<unknown>): void {
  const missed = new Map<string, Event>();
  const note = async (event: Event): Promise<void> => {
    const isFirst = missed.size === 0;
    missed.set(event.type, event);
    if (event instanceof KeyboardEvent && /^(?:Arrow|Home|End)/.test(event.key)) event.preventDefault();
    if (!isFirst) return;
    await load();
    for (const sign of signs) target.removeEventListener(sign, note);
    for (const type of ["pointermove", "pointerdown", "keydown"]) repeat(missed.get(type));
  };
  for (const sign of signs) target.addEventListener(sign, note);
}

function repeat(event: Event | undefined): void {
  if (event instanceof PointerEvent) {
    // A canvas took the place of what the pointer was on.
    const now = document.elementFromPoint(event.clientX, event.clientY);
    now?.dispatchEvent(new PointerEvent(event.type, pointerOf(event)));
  } else if (event instanceof KeyboardEvent)
    event.target?.dispatchEvent(new KeyboardEvent(event.type, { key: event.key, bubbles: true }));
}

function pointerOf({ clientX, clientY, pointerType }: PointerEvent): PointerEventInit {
  return { clientX, clientY, pointerType, bubbles: true };
}
