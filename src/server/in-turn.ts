/**
 * Runs the work when it is asked for, but never twice at the same time: whoever asks while it runs waits for one more run,
 * however many ask. Resolves when a run has ended that began after the call; `work` must not reject.
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  const run = (): Promise<void> => {
    waiting = null;
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return waiting ?? run();
    waiting ??= running.then(run);
    return waiting;
  };
}
