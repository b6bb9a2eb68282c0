import type { Board } from "../model/settings.ts";

/** The board's own name of a state, whatever its spelling and case; undefined where the board has no such state. */
export function boardState(board: Board, written: string): string | undefined {
  const wanted = written.trim().toLowerCase();
  return board.states.find(({ name, aliases }) =>
    [name, ...aliases].some((known) => known.toLowerCase() === wanted),
  )?.name;
}
