import { setImmediate } from "node:timers/promises";

/** Resolves when work may take its next step, to whether that is still wanted. */
export type MayContinue = () => Promise<boolean>;

/** Work that nobody waits for, in steps between which something else can be done. */
export interface Background {
  /** Starts work when all other work has ended. */
  readonly add: (work: (mayContinue: MayContinue) => Promise<void>) => void;
  /** Lets all work wait before its next step until something more urgent has ended. */
  readonly waitFor: (urgent: Promise<unknown>) => void;
  /** Tells all work that it is no longer wanted. */
  readonly stop: () => void;
  /** Resolves when all work so far has ended. */
  readonly ended: () => Promise<void>;
}

export function createBackground(failed: (error: unknown) => void): Background {
  let stops = 0;
  let last: Promise<void> = Promise.resolve();
  let urgent: Promise<unknown> = Promise.resolve();
  return {
    add(work) {
      const before = stops;
      const mayContinue = async (): Promise<boolean> => {
        await setImmediate();
        await urgent;
        return before === stops;
      };
      last = last
        .then(mayContinue)
        .then((isWanted) => (isWanted ? work(mayContinue) : undefined))
        .catch(failed);
    },
    waitFor(more) {
      urgent = more.catch(() => undefined);
    },
    stop() {
      stops += 1;
    },
    ended: () => last,
  };
}
