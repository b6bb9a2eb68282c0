import type { Board } from "../model/settings.ts";

/** The states in the order of the workflow. */
export function stateNames({ states }: Board): string[] {
  return states.map(({ name }) => name);
}
