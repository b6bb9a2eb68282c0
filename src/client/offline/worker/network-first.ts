/**
 * The network's answer; where there is none, or not within `patience` milliseconds, the kept one. Undefined where there
 * is neither.
 */
export async function networkFirst(
  network: Promise<Response>,
  kept: () => Promise<Response | undefined>,
  patience: number,
): Promise<Response | undefined> {
  const answer = network.catch(() => undefined);
  const late = new Promise<undefined>((resolve) => {
    setTimeout(resolve, patience, undefined);
  });
  return (await Promise.race([answer, late])) ?? (await kept()) ?? answer;
}
